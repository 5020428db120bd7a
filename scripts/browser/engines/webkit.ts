import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { callOf, type Engine } from "./engine";

/** What is installed of WebKitGTK. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** A display for a browser that can't do without; null where there is one already. */
  readonly display: string | null;
}

/** Starts WebKitGTK's small browser and drives it by WebDriver, https://www.w3.org/TR/webdriver2/. */
export async function startWebKit({ driver, browser, display }: WebKitPrograms): Promise<Engine> {
  const port = await freePort();
  const shown = display === null ? null : await startDisplay(display);
  const program = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, ...(shown ? { DISPLAY: shown.name } : {}), LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const root = `http://127.0.0.1:${port}`;
  try {
    const asked = { binary: browser, args: ["--automation"] };
    const { sessionId } = (await askOnceUp(program, `${root}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": asked } },
    })) as { sessionId: string };
    const session = `${root}/session/${sessionId}`;
    return driven(session, async () => {
      await ask("DELETE", session);
      program.kill();
      shown?.program.kill();
    });
  } catch (error) {
    program.kill();
    shown?.program.kill();
    throw error;
  }
}

function driven(session: string, close: () => Promise<void>): Engine {
  const run: Engine["run"] = async (act, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      (async () => JSON.stringify((await ${callOf(act, args)}) ?? null))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await ask("POST", `${session}/execute/async`, { script, args: [] })) as {
      value?: string;
      error?: string;
    };
    if (answer.value === undefined) throw new Error(answer.error ?? "The page gave no answer.");
    return JSON.parse(answer.value) as never;
  };
  const setWindow = (width: number, height: number): Promise<unknown> =>
    ask("POST", `${session}/window/rect`, { x: 0, y: 0, width, height });
  return {
    name: "WebKit",
    async open(url) {
      await ask("POST", `${session}/url`, { url });
    },
    async resize(width, height) {
      // A window is as much larger than its page as its frame takes.
      await setWindow(width, height);
      const [inWidth, inHeight] = await run(() => [innerWidth, innerHeight] as const);
      await setWindow(2 * width - inWidth, 2 * height - inHeight);
    },
    async back() {
      await ask("POST", `${session}/back`, {});
    },
    run,
    close,
  };
}

async function ask(method: "POST" | "DELETE", address: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** The driver says nothing when it is ready to be asked: it is asked until it answers or has ended. */
async function askOnceUp(program: ChildProcess, address: string, body: unknown): Promise<unknown> {
  for (;;)
    try {
      return await ask("POST", address, body);
    } catch (error) {
      const isRefused = error instanceof TypeError && program.exitCode === null;
      if (!isRefused) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

/** A display in memory, with a number that it chooses itself and writes to its first pipe. */
async function startDisplay(command: string): Promise<{ readonly name: string; readonly program: ChildProcess }> {
  const program = spawn(command, ["-displayfd", "1", "-screen", "0", "2000x1600x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = (await once(program.stdout, "data")) as [Buffer];
  return { name: `:${number.toString("utf8").trim()}`, program };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The machine gives no port.");
  return address.port;
}
