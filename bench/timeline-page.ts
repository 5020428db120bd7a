import type { Browser, Locator, Page } from "@playwright/test";
import { evenlyChosen } from "../scripts/generate/evenly-chosen";
import { type Ledger, type Reading, summaryOf } from "./figures";
import { blockingTimeOf } from "./observe-page";
import { panFrames } from "./pan";
import { visAxis } from "./rivals";
import { firstItemPainted, heapOf, onSlowPage, transferredBytes } from "./slow-page";

const FIRST_PAIR = "article.pair";

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
    const sheet = page.getByRole("dialog", { name: "Filter" });
    await sheet.getByRole("button", { name: /^Who/ }).click();
    const boxes = sheet.getByRole("group", { name: /^Actor/ }).getByRole("checkbox");
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
      "Later choices, until counts and citation have followed": medianOf(later, "followed"),
      "Choice given up, until counts and citation have followed": medianOf(given, "followed"),
    };
  });
}

/** From the press of a box, in milliseconds. */
interface Answer {
  /** Until the browser showed the next frame after it had been dealt with. */
  readonly paint: number;
  /** Until the citation, the last thing to follow the filter, was that of what is shown. */
  readonly followed: number;
}

/** Presses a box by key, so that the page alone deals with the press. */
async function answerTo(page: Page, box: Locator): Promise<Answer> {
  await box.focus();
  // Waited for, so that it listens before the press comes.
  const expected = await page.evaluateHandle(() => {
    const followed = () => document.querySelector<HTMLAnchorElement>("#citation-link")?.href;
    const before = followed();
    const { observed, paintOf } = window.observing;
    const earlier = observed.clicks.length;
    const pressed = new Promise<number>((resolve) =>
      addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
    );
    const answered = async (): Promise<Answer> => {
      const start = await pressed;
      const painted = (await paintOf(() => followed() !== before)) - start;
      await paintOf(() => observed.clicks.length > earlier);
      return { paint: observed.clicks[earlier] ?? NaN, followed: painted };
    };
    return { answer: answered() };
  });
  await page.keyboard.press("Space");
  return expected.evaluate(({ answer }) => answer);
}

function medianOf(answers: readonly Answer[], property: keyof Answer): readonly [number, "milliseconds"] {
  return [summaryOf(answers.map((answer) => answer[property])).median, "milliseconds"];
}

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
