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
    const chosen: Answer[] = [];
    const given: Answer[] = [];
    for (const box of tried) {
      chosen.push(await answerTo(page, box));
      given.push(await answerTo(page, box));
    }
    const first = chosen.slice(0, 1);
    const later = chosen.slice(1);
    return {
      "First choice to next paint": medianOf(first, "paint"),
      "Later choices to next paint": medianOf(later, "paint"),
      "Choice given up to next paint": medianOf(given, "paint"),
      "Later choices, until the picture has followed": medianOf(later, "followed"),
      "Choice given up, until the picture has followed": medianOf(given, "followed"),
    };
  });
}

/** From the press of a box, in milliseconds. */
interface Answer {
  /** Until the browser showed the next frame after it had been dealt with. */
  readonly paint: number;
  /** Until the picture, the last thing to follow the filter, was painted anew. */
  readonly followed: number;
}

/** Presses a box by key, so that the page alone deals with the press. */
async function answerTo(page: Page, box: Locator): Promise<Answer> {
  await box.focus();
  // Waited for, so that it listens before the press comes.
  const expected = await page.evaluateHandle(() => {
    const followedText = () => document.querySelector("filter-picture")?.textContent;
    const before = followedText();
    const { observed, paintOf } = window.observing;
    const earlier = observed.clicks.length;
    const pressed = new Promise<number>((resolve) =>
      addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
    );
    const answered = async (): Promise<Answer> => {
      const start = await pressed;
      const followed = (await paintOf(() => followedText() !== before)) - start;
      await paintOf(() => observed.clicks.length > earlier);
      return { paint: observed.clicks[earlier] ?? NaN, followed };
    };
    return { answer: answered() };
  });
  await page.keyboard.press("Space");
  return expected.evaluate(({ answer }) => answer);
}

function medianOf(answers: readonly Answer[], property: keyof Answer): readonly [number, "milliseconds"] {
  return [summaryOf(answers.map((answer) => answer[property])).median, "milliseconds"];
}
