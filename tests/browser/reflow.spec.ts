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

// 320 px is also what 1,280 px leave at 400 % zoom, where the height shrinks to 256.
const SMALL_PHONE = { width: 320, height: 640 };
const ZOOMED = { width: 320, height: 256 };

test("nothing scrolls sideways on a small phone, at 400 % zoom or with wider spacing", async ({ page }) => {
  const paths = new Set([...onePageOfEachKind, ...heaviestPages(10)]);
  test.setTimeout(paths.size * 20_000);
  for (const path of paths) {
    await page.setViewportSize(SMALL_PHONE);
    await page.goto(path);
    expect(await sidewaysScroll(page), `${path} on a small phone`).toBe(0);
    await page.setViewportSize(ZOOMED);
    expect(await sidewaysScroll(page), `${path} at 400 % zoom`).toBe(0);
    await spaceText(page);
    expect(await sidewaysScroll(page), `${path} with wider spacing`).toBe(0);
  }
});
