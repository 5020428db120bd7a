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

test("words of a reader that know no end push no page sideways", async ({ page }) => {
  const [long, longer] = ["a".repeat(60), "b".repeat(300)];
  for (const path of [`./?q=${long}`, `./?actor=${longer}`, `./?actor=vladimir-putin&q=${long}`, `search/?q=${longer}`])
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator(".view-notice, .search-status").first()).toHaveText(/\S/);
      expect(await sidewaysScroll(page), `${path} at ${width} px`).toBe(0);
    }
});

test("fields are large enough that a phone need not zoom in on them", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  for (const path of onePageOfEachKind) {
    await page.goto(path);
    const small = await page
      .locator("input:not([type=radio], [type=checkbox]), select, textarea")
      .evaluateAll((fields) =>
        fields.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map(({ outerHTML }) => outerHTML),
      );
    expect(small, path).toEqual([]);
  }
  await context.close();
});

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
