import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import { launchOptions } from "../scripts/browser/launch-options";
import { thisMachine } from "../scripts/browser/machine";
import type { Ledger, Reading } from "./figures";
import { PACKAGE } from "./own-package";
import { measuredProcess } from "./process";
import { sizesByKind } from "./site";
import { withServer } from "./slow-page";

/** Seconds after which one look at a page is given up. */
const LIMIT = 90;

/**
 * Lighthouse as it comes, for a phone, on the largest page of every kind but the 404 page.
 * @param beginnings of the names of the kinds that are looked at
 */
export async function measureLighthouse(
  ledger: Ledger,
  directory: string,
  beginnings: readonly string[],
  runs: number,
): Promise<void> {
  const kinds = sizesByKind(directory).filter(
    ({ kind }) => !kind.endsWith(".html") && beginnings.some((beginning) => kind.startsWith(beginning)),
  );
  await withServer(directory, (address) =>
    withDebuggedBrowser(async (port) => {
      for (const { kind, largestPath } of kinds)
        await ledger.measure("lighthouse", kind, runs, () => scoresOf(`${address}${largestPath.slice(1)}`, port));
    }),
  );
}

async function scoresOf(address: string, port: number): Promise<Reading> {
  const script = "run-lighthouse.mjs";
  const { output } = await measuredProcess([script, address, String(port)], { directory: PACKAGE, limit: LIMIT });
  const scores = JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Record<string, number>;
  return Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, [score, "score"]]));
}

/** Lighthouse asks for a browser that listens on a port. */
async function withDebuggedBrowser(act: (port: number) => Promise<void>): Promise<void> {
  const port = await freePort();
  const options = launchOptions(thisMachine());
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    await act(port);
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port is free")),
      );
    });
  });
}
