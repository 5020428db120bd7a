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

/** In how many parts the pages are measured, so that several workers can share them. */
const parts = 4;

for (let part = 0; part < parts; part += 1)
  test(`the answer comes first on the start page, each page of one choice and views of two, at five widths: part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const all = [...pages, ...(await twoFacetViews(page))];
    const faults: string[] = [];
    const worst = new Map([...limits.keys()].map((width) => [width, { row: "", pair: "", words: "" }]));
    const most = new Map<string, number>();
    for (const path of all.filter((_, place) => place % parts === part)) {
      await page.goto(path);
      if (path.includes("?")) await expect(page.locator(".selection-head h1")).toBeVisible();
      for (const [width, limit] of limits) {
        await page.setViewportSize({ width, height: width < 768 ? 844 : 900 });
        const measured = await measure(page);
        faults.push(...faultsOf(path, limit, measured).map((fault) => `${width} px, ${fault}`));
        for (const what of ["row", "pair", "words"] as const) {
          const key = `${width} ${what}`;
          const at = Math.round(measured[what] ?? 0);
          if (at <= (most.get(key) ?? 0)) continue;
          most.set(key, at);
          const told = worst.get(width);
          if (told) told[what] = `${at} (${path})`;
        }
      }
    }
    console.log("Farthest down, in px and words:", Object.fromEntries(worst));
    expect(faults).toEqual([]);
  });
