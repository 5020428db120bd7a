import type { Browser } from "@playwright/test";
import type { Ledger, Reading } from "../results/ledger";
import { heapOf } from "./heap";
import { panFrames } from "./pan";
import { visAxis } from "../rivals/vis-timeline";
import { onSlowPage } from "./slow-page";
import { transferredBytes } from "./transferred-bytes";

/** Opens the zoomable timeline on the page of the list, and drags it. */
export async function measureZoom(
  ledger: Ledger,
  subject: string,
  browser: Browser,
  address: string,
  runs: number,
): Promise<void> {
  await ledger.measure("zoom", subject, runs, () => zoomOnce(browser, address));
}

function zoomOnce(browser: Browser, address: string): Promise<Reading> {
  return onSlowPage(browser, async ({ page, session }) => {
    await page.goto(address, { waitUntil: "load" });
    const opener = page.getByRole("button", { name: /zoom/i }).first();
    await opener.scrollIntoViewIfNeeded();
    const times = page.evaluate(() => {
      const pressed = new Promise<number>((resolve) =>
        addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
      );
      return pressed.then(async (start) => ({
        start,
        painted: await window.observing.paintOf(() => document.querySelector("zoom-timeline .vis-item") !== null),
      }));
    });
    await opener.click();
    const { start, painted } = await times;
    const bytes = await transferredBytes(page, start);
    const heap = await heapOf(session);
    const area = page.locator("zoom-timeline .vis-center");
    await area.scrollIntoViewIfNeeded();
    return {
      "Opening to first item painted": [painted - start, "milliseconds"],
      "Script and style fetched": [bytes.scripts + bytes.styles, "bytes"],
      "Data fetched": [bytes.data, "bytes"],
      "JS heap": [heap, "bytes"],
      ...(await panFrames(page, { area, dragHeight: 0.4, movingPart: `zoom-timeline ${visAxis}` })),
    };
  });
}
