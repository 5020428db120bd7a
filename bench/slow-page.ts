import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../scripts/browser/launch-options";
import { thisMachine } from "../scripts/browser/machine";
import { listenOnFreePort } from "../scripts/server/listen";
import { createSiteServer } from "../scripts/server/site-server";
import { observePage } from "./observe-page";

/** The machine and the line of the reader whom the budgets are for. */
const CPU_SLOWED = 4;
const LATENCY = 40;
const BYTES_PER_SECOND = 10_000_000 / 8;
const WINDOW = { width: 390, height: 844 };

/** How long anything in a page may take, in milliseconds. */
const LIMIT = 90_000;

/** How long it may take to close it, in milliseconds: one too busy to answer never closes. */
const CLOSING = 10_000;

export interface SlowPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Gives a page in a browser window of its own, without anything cached, on a phone's width, a slowed processor and a
 * slowed line; closes it whatever happens. It looks out for the first of what the selector finds.
 */
export async function onSlowPage<Found>(
  browser: Browser,
  firstItem: string,
  act: (slow: SlowPage) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    context.setDefaultTimeout(LIMIT);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: LATENCY,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWED });
    // What turns our TypeScript into JavaScript calls this to keep the names of functions; pages don't have it.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(observePage, firstItem);
    return await act({ page, session });
  } finally {
    await Promise.race([context.close(), pause(CLOSING, undefined, { ref: false })]);
  }
}

/** When the first item was painted, in milliseconds since the page was asked for. Waits for it. */
export async function firstItemPainted(page: Page): Promise<number> {
  await page.waitForFunction(() => window.observing.observed.firstItem !== null);
  return page.evaluate(() => window.observing.observed.firstItem ?? NaN);
}

/** Gives a browser of its own, and ends it whatever happens: by force, since a page too busy to answer can't be closed. */
export async function withBrowser<Found>(act: (browser: Browser) => Promise<Found>): Promise<Found> {
  const server = await chromium.launchServer(launchOptions(thisMachine()));
  try {
    return await act(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.kill();
  }
}

/** Where the first port is tried. */
const PORT = 4600;

/** Serves a folder as `npm run serve` does while something is done with its address. */
export async function withServer<Found>(directory: string, act: (address: string) => Promise<Found>): Promise<Found> {
  const server = createSiteServer({ directory });
  const port = await listenOnFreePort(server, "localhost", PORT);
  try {
    return await act(`http://localhost:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Bytes of JavaScript's heap in use, after what is no longer needed has been collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** Bytes of bodies as they came over the line, compressed. */
export interface TransferredBytes {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Data that scripts asked for. */
  readonly data: number;
}

/** What a page has fetched since a moment of its own clock, in milliseconds; the page itself only if since its beginning. */
export function transferredBytes(page: Page, since = 0): Promise<TransferredBytes> {
  return page.evaluate((start) => {
    const files = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime >= start) as PerformanceResourceTiming[];
    const sum = (pattern: RegExp) =>
      files.filter(({ name }) => pattern.test(name)).reduce((bytes, file) => bytes + file.encodedBodySize, 0);
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return {
      html: start === 0 ? (navigation?.encodedBodySize ?? 0) : 0,
      styles: sum(/\.css$/),
      scripts: sum(/\.js$/),
      fonts: sum(/\.woff2?$/),
      data: sum(/\.json$/),
    };
  }, since);
}
