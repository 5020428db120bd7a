import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { thinOut } from "./support/thin-out";

const marksOf = (page: Page) => page.locator("#stair svg a");

test("the stair is one tab stop, and the arrow keys lead along a row and down to the next", async ({ page }) => {
  await page.goto("/weapons/");
  await expect(page.locator('#stair svg a[tabindex="0"]')).toHaveCount(1);
  await page.locator('#stair svg a[tabindex="0"]').focus();
  const first = await page.locator("#stair svg a:focus").getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#stair svg a:focus")).not.toHaveAttribute("aria-label", first ?? "");
  const row = page.locator("#stair [data-row]:has(a:focus)");
  const above = await row.getAttribute("aria-label");
  await page.keyboard.press("ArrowDown");
  await expect(row).not.toHaveAttribute("aria-label", above ?? "");
});

test("the page of a mark opens by keyboard", async ({ page }) => {
  await page.goto("/weapons/");
  const mark = marksOf(page).first();
  const href = (await mark.getAttribute("href")) ?? "none";
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test("the table holds every page that a mark leads to", async ({ page }) => {
  await page.goto("/weapons/");
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const drawn = await hrefs("#stair svg a");
  const told = await hrefs(".stair-table a");
  expect(drawn.length).toBeGreaterThan(50);
  expect(drawn.filter((href) => !told.includes(href))).toEqual([]);
});

test("every mark has a name with a date in it", async ({ page }) => {
  await page.goto("/weapons/");
  const names = await marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
  expect(names.filter((name) => !/^(?:\d+ \w+ )?(?:\w+ )?\d{4}, .+: .+/.test(name))).toEqual([]);
});

test("at 320 pixels nothing lies beyond the page, and names stand above their stairs", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/weapons/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const panel = page.locator(".stair-system:has([data-row])").first();
  const name = await panel.locator(".stair-name").boundingBox();
  const stair = await panel.locator("[data-row]").boundingBox();
  expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((stair?.y ?? 0) + 1);
});

test("the picture and its table have no barrier that axe finds", async ({ page }) => {
  await page.goto("/weapons/");
  await page.getByText("The same as a table").click();
  await thinOut(page, "#content");
  const { violations } = await new AxeBuilder({ page }).include("#content").setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no mark is in the tab order, and the table can be opened", async ({ page }) => {
    await page.goto("/weapons/");
    await expect(page.locator('#stair svg a:not([tabindex="-1"])')).toHaveCount(0);
    await page.getByText("The same as a table").click();
    await expect(page.locator(".stair-table").getByRole("link").first()).toBeVisible();
  });
});
