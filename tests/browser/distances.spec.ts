import { expect, test, type JSHandle, type Page } from "@playwright/test";

import { filterRecord } from "./filter-record";
import { pageChanger, type ShowPage } from "./support/page-changer";
import { allPages } from "./support/page-kinds";

/** How far down a page things may stand, in CSS pixels, and how many words may stand before the first pair. */
interface Limits {
  readonly row: number;
  readonly pair: number;
  readonly words: number;
}

const limits = new Map<number, Limits>([
  [320, { row: 420, pair: 540, words: 90 }],
  [390, { row: 380, pair: 440, words: 80 }],
  [768, { row: 420, pair: 580, words: 150 }],
  [1280, { row: 400, pair: 500, words: 175 }],
  [1920, { row: 420, pair: 500, words: 175 }],
]);

/** What a notice may add, and a fourth line of a heading. */
const noticeMore = 48;
const fourthLineMore = 28;

/** The pages of one choice, which begin with pairs. */
const pages = allPages.filter((path) => /^\/(weapons|actors|lines|sides|themes)\/[^/]+\/$/.test(path));

interface Measured {
  readonly row: number | null;
  readonly pair: number | null;
  readonly words: number;
  readonly lines: number;
  readonly notice: boolean;
}

/** Measures the page that is open, or the one that is shown in its place. */
function measure(page: Page, shown?: { show: JSHandle<ShowPage>; path: string }): Promise<Measured> {
  return page.evaluate(async (shown) => {
    if (shown) await shown.show(shown.path);
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find(
        (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
      );
    const top = (element: HTMLElement | undefined) => (element ? element.getBoundingClientRect().top + scrollY : null);
    const pair = seen("main article.pair");
    const heading = seen("main h1");
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    while (pair && walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (pair.contains(walker.currentNode)) break;
      if (parentElement === null || parentElement.closest(".visually-hidden, select, pair-filter, svg")) continue;
      if (parentElement.checkVisibility({ visibilityProperty: true })) texts.push(data);
    }
    const style = heading ? getComputedStyle(heading) : null;
    return {
      row: top(seen("pair-filter")),
      pair: top(pair),
      words: texts
        .join(" ")
        .split(/\s+/)
        .filter((word) => /\w/.test(word)).length,
      lines: heading && style ? Math.round(heading.getBoundingClientRect().height / parseFloat(style.lineHeight)) : 1,
      notice: (seen(".view-notice")?.textContent ?? "") !== "",
    };
  }, shown);
}

/** What a page holds too far down, each as a sentence with how far it is over. */
function faultsOf(path: string, limit: Limits, { row, pair, words, lines, notice }: Measured): string[] {
  const more = (notice ? noticeMore : 0) + Math.max(0, lines - 3) * fourthLineMore;
  return [
    ...(row !== null && row > limit.row + more ? [`${path}: row at ${Math.round(row)}`] : []),
    ...(pair !== null && pair > limit.pair + more ? [`${path}: first pair at ${Math.round(pair)}`] : []),
    ...(words > limit.words ? [`${path}: ${words} words before the first pair`] : []),
  ];
}

/** Ten views with two facets, of those that most warnings have. */
async function twoFacetViews(page: Page): Promise<string[]> {
  const { pairs, values } = await filterRecord(page.request);
  const facets = ["actor", "weapon", "side", "theme", "status"] as const;
  const views = facets.flatMap((one, place) =>
    facets.slice(place + 1).map((other) => {
      const [first = ""] = values(one);
      const both = pairs.filter((pair) => pair[one].includes(first));
      const second = values(other).find((value) => both.some((pair) => pair[other].includes(value))) ?? "";
      return `/?${one}=${first}&${other}=${second}`;
    }),
  );
  return views.slice(0, 10);
}

/** What was found too far down, and how far down things stand at most, by width. */
class Findings {
  readonly faults: string[] = [];
  readonly #most = new Map<string, number>();
  readonly #told = new Map<number, Record<string, string>>();

  add(width: number, path: string, limit: Limits, measured: Measured): void {
    this.faults.push(...faultsOf(path, limit, measured).map((fault) => `${width} px, ${fault}`));
    for (const what of ["row", "pair", "words"] as const) {
      const at = Math.round(measured[what] ?? 0);
      if (at <= (this.#most.get(`${width} ${what}`) ?? 0)) continue;
      this.#most.set(`${width} ${what}`, at);
      this.#told.set(width, { ...this.#told.get(width), [what]: `${at} (${path})` });
    }
  }

  tell(): void {
    console.log("Farthest down, in px and words:", Object.fromEntries(this.#told));
  }
}

function setWidth(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: width < 768 ? 844 : 900 });
}

/** In how many parts the pages are measured, so that several workers can share them. */
const parts = 2;

for (let part = 0; part < parts; part += 1)
  test(`the answer comes first on each page of one choice, at five widths: part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const paths = pages.filter((_, place) => place % parts === part);
    const findings = new Findings();
    await page.goto(paths[0] ?? "");
    const show = await pageChanger(page);
    for (const [width, limit] of limits) {
      await setWidth(page, width);
      for (const path of paths) findings.add(width, path, limit, await measure(page, { show, path }));
    }
    findings.tell();
    expect(findings.faults).toEqual([]);
  });

test("the answer comes first on the start page and in views of two, at five widths", async ({ page }) => {
  test.setTimeout(300_000);
  const findings = new Findings();
  for (const path of ["/", ...(await twoFacetViews(page))]) {
    await page.goto(path);
    if (path.includes("?")) await expect(page.locator(".selection-head h1")).toBeVisible();
    for (const [width, limit] of limits) {
      await setWidth(page, width);
      findings.add(width, path, limit, await measure(page));
    }
  }
  findings.tell();
  expect(findings.faults).toEqual([]);
});

test("a page shown in the place of another is measured as when it is opened", async ({ page }) => {
  const kinds = Map.groupBy(pages, (path) => path.split("/")[1]);
  const paths = [...kinds.values()].flatMap((ofKind) => ofKind.slice(0, 3));
  const opened: Measured[] = [];
  for (const path of paths) {
    await page.goto(path);
    opened.push(await measure(page));
  }
  const show = await pageChanger(page);
  const shown: Measured[] = [];
  for (const path of paths) shown.push(await measure(page, { show, path }));
  expect(shown).toEqual(opened);
});
