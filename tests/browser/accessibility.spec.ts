import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { allPages, heaviestPages, kindOf, sampleOfEachKind } from "./support/page-kinds";
import { thinOut } from "./support/thin-out";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that a colour scheme can break; all others see the same page in light and dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * `npm run check:a11y` looks at all pages with all they hold; the tests at some of every kind and at those with most to
 * go wrong, and at each kind of part on these.
 */
const all = process.env.OPENED_PAGES === "all";
const paths = new Set(all ? allPages : [...heaviestPages(10), ...sampleOfEachKind(5)]);

// The style sheet below is the test's own; the pages' policy would keep it out.
test.use({ bypassCSP: true });

/** Pairs outside the window are not laid out until they are scrolled to; axe is to see them all as a reader would. */
async function layOutEverything(page: Page): Promise<void> {
  await page.addStyleTag({ content: ".pair { content-visibility: visible !important; }" });
}

async function barriersOn(page: Page, rules: { type: "tag" | "rule"; values: string[] }): Promise<string[]> {
  // No page holds a frame, so axe need not look for any: that takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options({ runOnly: rules, resultTypes: ["violations"] }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** What axe finds on a page in light and in dark, each barrier with the page it is on. */
async function barriersIn(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(path);
  if (!all) await thinOut(page);
  await layOutEverything(page);
  const light = await barriersOn(page, { type: "tag", values: RULES });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriersOn(page, { type: "rule", values: COLOUR_RULES });
  return [...light.map((barrier) => `${path} light: ${barrier}`), ...dark.map((barrier) => `${path} dark: ${barrier}`)];
}

// One test a kind: opening a window takes a browser longer than loading a page.
for (const [kind, ofKind] of Map.groupBy(paths, kindOf)) {
  test(`axe finds no barrier on pages of ${kind}, light or dark`, async ({ page }) => {
    test.setTimeout(ofKind.length * (all ? 180_000 : 60_000));
    const barriers: string[] = [];
    for (const path of ofKind) barriers.push(...(await barriersIn(page, path)));
    expect(barriers).toEqual([]);
  });
}
