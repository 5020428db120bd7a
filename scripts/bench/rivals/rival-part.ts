import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { heapOf } from "../browser/heap";
import { panFrames } from "../browser/pan";
import { withServer } from "../browser/served";
import { firstItemPainted, onSlowPage } from "../browser/slow-page";
import { transferredBytes } from "../browser/transferred-bytes";
import { withBrowser } from "../browser/with-browser";
import { writeFiles } from "../write-files";
import type { Ledger, Reading } from "../results/ledger";
import type { Item, Rival } from "./rival";

/** Opens a page with nothing but another timeline that shows the same items, and drags it; each time in a browser of its own. */
export async function measureRival(
  ledger: Ledger,
  subject: string,
  rival: Rival,
  items: readonly Item[],
  directory: string,
  runs: number,
): Promise<void> {
  await writeFiles(directory, rival.filesFor(items));
  for (const [name, file] of rival.copied) await cp(file, join(directory, name), { recursive: true });
  await withServer(directory, async (address) => {
    for (const once of [openOnce, dragOnce])
      await ledger.measure("rivals", `${rival.name}, ${subject}`, runs, () =>
        withBrowser((browser) => once(browser, address, rival)),
      );
  });
}

function openOnce(browser: Browser, address: string, { item }: Rival): Promise<Reading> {
  return onSlowPage(browser, item, async ({ page, session }) => {
    await page.goto(address, { waitUntil: "commit" });
    const painted = await firstItemPainted(page);
    await page.waitForLoadState("load");
    const bytes = await transferredBytes(page);
    return {
      "Page asked for to first item painted": [painted, "milliseconds"],
      "Script and style fetched": [bytes.scripts + bytes.styles, "bytes"],
      "Page and data fetched": [bytes.html + bytes.data, "bytes"],
      "JS heap": [await heapOf(session), "bytes"],
    };
  });
}

function dragOnce(browser: Browser, address: string, rival: Rival): Promise<Reading> {
  return onSlowPage(browser, rival.item, async ({ page }) => {
    await page.goto(address, { waitUntil: "load" });
    await firstItemPainted(page);
    await page.evaluate(rival.showAYear);
    return panFrames(page, { ...rival, area: page.locator(rival.area).first() });
  });
}
