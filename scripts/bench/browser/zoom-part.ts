import type { Browser, Page } from "@playwright/test";
import type { Ledger, Reading } from "../results/ledger";
import { visAxis } from "../rivals/vis-timeline";
import { heapOf } from "./heap";
import { panFrames } from "./pan";
import { firstItemPainted, onSlowPage } from "./slow-page";
import { transferredBytes } from "./transferred-bytes";

const FIRST_ITEM = "zoom-timeline .vis-item";

/** Opens the zoomable timeline, by the address and by its button, and drags it. */
export async function measureZoom(
  ledger: Ledger,
  subject: string,
  browser: Browser,
  address: string,
  runs: number,
): Promise<void> {
  for (const once of [openByAddress, openByButton, dragAYear])
    await ledger.measure("zoom", subject, runs, () => once(browser, address));
}

/** As other timelines are opened: the address asks for the page with the drawing open. */
function openByAddress(browser: Browser, address: string): Promise<Reading> {
  return onSlowPage(browser, FIRST_ITEM, async ({ page }) => {
    await page.goto(`${address}?view=zoom`, { waitUntil: "commit" });
    return { "Page asked for to first item painted": [await firstItemPainted(page), "milliseconds"] };
  });
}

function openByButton(browser: Browser, address: string): Promise<Reading> {
  return onSlowPage(browser, FIRST_ITEM, async ({ page, session }) => {
    await page.goto(address, { waitUntil: "load" });
    const start = await pressOpener(page);
    const painted = await firstItemPainted(page);
    const { scripts, styles, data } = await transferredBytes(page, start);
    return {
      "Button pressed to first item painted": [painted - start, "milliseconds"],
      "Script and style fetched": [scripts + styles, "bytes"],
      "Data fetched": [data, "bytes"],
      "JS heap": [await heapOf(session), "bytes"],
    };
  });
}

/** With a year in view: the whole record is all there is, and can't be moved. */
function dragAYear(browser: Browser, address: string): Promise<Reading> {
  return onSlowPage(browser, FIRST_ITEM, async ({ page }) => {
    await page.goto(`${address}?view=zoom&start=2024&end=2024`, { waitUntil: "load" });
    await firstItemPainted(page);
    const area = page.locator("zoom-timeline .vis-center");
    await area.scrollIntoViewIfNeeded();
    return panFrames(page, { area, dragHeight: 0.4, movingPart: `zoom-timeline ${visAxis}` });
  });
}

/** When the press came, as the browser dates it, in milliseconds since the page was asked for. */
async function pressOpener(page: Page): Promise<number> {
  // At a phone's width the views are chosen in the sheet of the filter.
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const opener = page.getByRole("group", { name: "View" }).getByRole("button", { name: "Zoom", exact: true });
  await opener.scrollIntoViewIfNeeded();
  const pressed = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
      ),
  );
  await opener.click();
  return pressed;
}
