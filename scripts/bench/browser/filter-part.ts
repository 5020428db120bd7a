import type { Browser, Locator, Page } from "@playwright/test";
import type { Ledger, Reading } from "../results/ledger";
import { evenlyChosen } from "../record/evenly-chosen";
import { summaryOf } from "../results/summary";
import { FIRST_PAIR } from "./page-part";
import { onSlowPage } from "./slow-page";

/** How many choices are tried in one opening of the page. */
const CHOICES = 5;

/** Opens the filter and chooses actors, one after the other, each given up again before the next. */
export async function measureFilter(
  ledger: Ledger,
  subject: string,
  browser: Browser,
  address: string,
  runs: number,
): Promise<void> {
  await ledger.measure("filter", subject, runs, () => filterOnce(browser, address));
}

function filterOnce(browser: Browser, address: string): Promise<Reading> {
  return onSlowPage(browser, FIRST_PAIR, async ({ page }) => {
    await page.goto(address, { waitUntil: "load" });
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByRole("button", { name: /^Actor/ }).click();
    const boxes = page.getByRole("group", { name: "Actor", exact: true }).getByRole("checkbox");
    await boxes.first().waitFor();
    const tried = evenlyChosen(await boxes.all(), CHOICES);
    const chosen: number[] = [];
    const given: number[] = [];
    for (const box of tried) {
      chosen.push(await timeToResult(page, box));
      given.push(await timeToResult(page, box));
    }
    return {
      "First choice to next paint": [chosen[0] ?? 0, "milliseconds"],
      "Later choices to next paint": [summaryOf(chosen.slice(1)).median, "milliseconds"],
      "Choice given up to next paint": [summaryOf(given).median, "milliseconds"],
    };
  });
}

/** Presses a box; from the press, as the browser dates it, until the line that says how many warnings are shown is painted anew. */
async function timeToResult(page: Page, box: Locator): Promise<number> {
  await box.scrollIntoViewIfNeeded();
  const time = page.evaluate(() => {
    const statusText = () => document.querySelector("pair-filter [role=status]")?.textContent;
    const before = statusText();
    const pressed = new Promise<number>((resolve) =>
      addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
    );
    return pressed.then(async (start) => (await window.observing.paintOf(() => statusText() !== before)) - start);
  });
  await box.click();
  return time;
}
