import type { Browser } from "@playwright/test";
import type { Ledger, Reading } from "../results/ledger";
import { blockingTimeOf } from "./blocking-time";
import { heapOf } from "./heap";
import { firstItemPainted, onSlowPage } from "./slow-page";
import { transferredBytes } from "./transferred-bytes";

export const FIRST_PAIR = "article.pair";

/** How long a page is watched after it has loaded, in milliseconds. */
const WATCHED = 2000;

/** Opens the timeline page, cold, as often as asked. */
export async function measureOpening(
  ledger: Ledger,
  subject: string,
  browser: Browser,
  address: string,
  runs: number,
): Promise<void> {
  await ledger.measure("page", subject, runs, () => openOnce(browser, address));
}

function openOnce(browser: Browser, address: string): Promise<Reading> {
  return onSlowPage(browser, FIRST_PAIR, async ({ page, session }) => {
    await page.goto(address, { waitUntil: "load" });
    const firstPair = await firstItemPainted(page);
    await page.waitForTimeout(WATCHED);
    const seen = await page.evaluate(() => window.observing.observed);
    const bytes = await transferredBytes(page);
    return {
      // The browser dates its paints when they are shown, a little after the frame is drawn.
      "First pair painted": [Math.max(firstPair, seen.firstPaint), "milliseconds"],
      "First contentful paint": [seen.firstPaint, "milliseconds"],
      "Largest contentful paint": [seen.largestPaint, "milliseconds"],
      "Blocking time": [blockingTimeOf(seen), "milliseconds"],
      "Layout shift": [seen.shift, "shift"],
      "HTML, as served": [bytes.html, "bytes"],
      "Style sheets, as served": [bytes.styles, "bytes"],
      "Scripts, as served": [bytes.scripts, "bytes"],
      "Fonts, as served": [bytes.fonts, "bytes"],
      "JS heap": [await heapOf(session), "bytes"],
    };
  });
}
