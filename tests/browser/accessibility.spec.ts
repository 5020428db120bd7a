import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { allPages, heaviestPages, onePageOfEachKind, sampleOfEachKind } from "./support/page-kinds";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** `npm run check:a11y` looks at all pages, the tests at some of every kind and at those with most to go wrong. */
const paths =
  process.env.A11Y_PAGES === "all" ? allPages : [...onePageOfEachKind, ...heaviestPages(10), ...sampleOfEachKind(10)];

async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

for (const path of new Set(paths)) {
  test(`axe finds no barrier on ${path}, light or dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    expect(await barriersOn(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await barriersOn(page), "dark").toEqual([]);
  });
}
