import { expect, test, type Page } from "@playwright/test";
import { heaviestPages, onePageOfEachKind } from "./support/page-kinds";

/** How far the page can be scrolled sideways, in CSS pixels. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The spacing that WCAG 1.4.12 lets a reader set. A constructed style sheet, since the policy blocks written ones. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

for (const path of new Set([...onePageOfEachKind, ...heaviestPages(10)])) {
  test.describe(path, () => {
    // 320 px is also what 1,280 px leave at 400 % zoom, where the height shrinks to 256.
    for (const [name, viewport] of [
      ["a small phone", { width: 320, height: 640 }],
      ["400 % zoom", { width: 320, height: 256 }],
    ] as const) {
      test(`nothing scrolls sideways on ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(path);
        expect(await sidewaysScroll(page)).toBe(0);
      });
    }

    test("nothing scrolls sideways with wider spacing of the text", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await spaceText(page);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });
}
