import { setTimeout as pause } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "@playwright/test";
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
