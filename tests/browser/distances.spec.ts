import { expect, test, type Page } from "@playwright/test";

import { filterRecord } from "./filter-record";
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

/** The pages that begin with pairs: the start page, and those of one choice. */
const pages = allPages.filter((path) => path === "/" || /^\/(weapons|actors|lines|sides|themes)\/[^/]+\/$/.test(path));

interface Measured {
  readonly row: number | null;
  readonly pair: number | null;
  readonly words: number;
  readonly lines: number;
  readonly notice: boolean;
}

function measure(page: Page): Promise<Measured> {
  return page.evaluate(() => {
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
  });
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

for (const [width, limit] of limits)
  test(`at ${width} px the answer comes first on the start page, each page of one choice and views of two`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width, height: width < 768 ? 844 : 900 });
    const faults: string[] = [];
    const worst = { row: { at: 0, path: "" }, pair: { at: 0, path: "" }, words: { at: 0, path: "" } };
    for (const path of [...pages, ...(await twoFacetViews(page))]) {
      await page.goto(path);
      if (path.includes("?")) await expect(page.locator(".selection-head h1")).toBeVisible();
      const measured = await measure(page);
      faults.push(...faultsOf(path, limit, measured));
      for (const what of ["row", "pair", "words"] as const)
        if ((measured[what] ?? 0) > worst[what].at) worst[what] = { at: Math.round(measured[what] ?? 0), path };
    }
    console.log(`${width} px, farthest down: ${JSON.stringify(worst)}`);
    expect(faults).toEqual([]);
  });
