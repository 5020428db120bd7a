import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callOf, type Engine, lineFrom } from "./engine";

/** Starts a Firefox without a window and drives it by WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(command: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), "firefox-"));
  const browser = spawn(command, ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const end = async (): Promise<void> => {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const address = await lineFrom(browser, /WebDriver BiDi listening on (ws:\S+)/);
    return await driven(await connect(`${address}/session`), end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function driven(ask: Ask, end: () => Promise<void>): Promise<Engine> {
  await ask("session.new", { capabilities: {} });
  const { contexts } = (await ask("browsingContext.getTree", {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context;
  return {
    name: "Firefox",
    async open(url) {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async resize(width, height) {
      await ask("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    async back() {
      await ask("browsingContext.traverseHistory", { context, delta: -1 });
    },
    async run(act, ...args) {
      const expression = `(async () => JSON.stringify((await ${callOf(act, args)}) ?? null))()`;
      const answer = await ask("script.evaluate", { expression, target: { context }, awaitPromise: true });
      const { result, exceptionDetails } = answer as {
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (!result) throw new Error(exceptionDetails?.text ?? "The page gave no answer.");
      return JSON.parse(result.value) as never;
    },
    close: end,
  };
}

/** Sends a command and resolves with its result; rejects with what the browser says against it. */
type Ask = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** https://www.w3.org/TR/webdriver-bidi/: every command has a number, by which its answer is known. */
async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: string; message?: string };
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (answer.error === undefined) asked?.resolve(answer.result);
    else asked?.reject(new Error(`${answer.error}: ${answer.message ?? ""}`));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error(`Firefox does not answer at ${address}.`)), { once: true });
  });
  let last = 0;
  return (method, params) => {
    const id = ++last;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise;
  };
}
