import { expect, test, type Locator, type Page } from "@playwright/test";

import { filterRecord } from "./filter-record";

/** The name of a row, or a mark: whatever of the picture has the focus. */
const focused = (page: Page): Locator => page.locator("time-picture svg a:focus");
/** The only mark of its row: nothing lies over it. */
const loneMark = (page: Page): Locator => page.locator("[data-row]:not(:has(.plot a:nth-of-type(2))) .plot a").first();
const card = (page: Page): Locator => page.locator(".mark-card");

/** Brings the focus into the picture by the keyboard. */
async function tabInto(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Skip the picture" }).focus();
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveCount(1);
}

for (const path of ["./?view=picture", "lines/"]) {
  test(`the picture of ${path} is one tab stop`, async ({ page }) => {
    await page.goto(path);
    await tabInto(page);
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveCount(0);
    await page.keyboard.press("Shift+Tab");
    await expect(focused(page)).toHaveCount(1);
  });
}

test("arrow keys lead along a row, to the row below and to the ends", async ({ page }) => {
  await page.goto("lines/");
  await tabInto(page);
  const first = page.locator("time-picture [data-row]").first();
  await expect(first.locator("a:focus")).toHaveClass("is-name");
  await page.keyboard.press("ArrowRight");
  await expect(first.locator("a").nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(first.locator("a").last()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(first.locator("a").last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("time-picture [data-row]").nth(1).locator("a:focus")).toHaveCount(1);
  await page.keyboard.press("Control+End");
  await expect(page.locator("time-picture [data-row]").last().locator("a").last()).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(first.locator("a").first()).toBeFocused();
});

test("focus shows what a mark stands for, and Escape takes it away but not the focus", async ({ page }) => {
  await page.goto("lines/");
  await tabInto(page);
  await page.keyboard.press("ArrowRight");
  const mark = focused(page);
  const id = await mark.getAttribute("aria-labelledby");
  const row = page.locator(`[id="${id}"]`);
  for (const cell of await row.locator("td").allTextContents()) await expect(card(page)).toContainText(cell.trim());
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await expect(mark).toBeFocused();
});

test("the pointer shows a card that it can rest on, and that goes when it leaves", async ({ page }) => {
  await page.goto("lines/");
  await loneMark(page).hover();
  await expect(card(page)).toBeVisible();
  await card(page).hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(card(page)).toBeHidden();
});

test("Enter on a mark opens its page", async ({ page }) => {
  await page.goto("lines/");
  await tabInto(page);
  await page.keyboard.press("ArrowRight");
  const href = await focused(page).getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test("a mark of the timeline leads to its pair", async ({ page }) => {
  await page.goto("./?view=picture");
  await tabInto(page);
  const single = page.locator('time-picture svg a[href^="#"]:not(.is-name)').first();
  await single.focus();
  const href = await single.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page.locator(`[id="${href?.slice(1)}"]`)).toHaveClass(/is-target/);
});

test("the picture follows the filter and says how much it shows", async ({ page, request }) => {
  const { pairs, values } = await filterRecord(request);
  const [theme = ""] = values("theme");
  const chosen = new Set(pairs.filter((pair) => pair.theme.includes(theme)).map(({ id }) => id));
  await page.goto(`./?view=picture&theme=${theme}`);
  await expect(page.locator("filter-picture")).toContainText(`${chosen.size} of ${pairs.length} warnings`);
  const shown = await page
    .locator('time-picture svg a:has(use[href="#mark-said"]):not(.is-many, [aria-hidden])')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1)));
  expect(shown.filter((id) => !chosen.has(id ?? ""))).toEqual([]);
  expect(shown.length).toBeGreaterThan(0);
  await page.goto("./?view=picture");
  await expect(page.locator("time-picture svg a").first()).toBeVisible();
  await expect(page.locator("time-picture svg a[aria-hidden]")).toHaveCount(0);
});

test("arrow keys pass over what the filter leaves out", async ({ page, request }) => {
  const [actor = ""] = (await filterRecord(request)).values("actor").slice(-1);
  await page.goto(`./?view=picture&actor=${actor}`);
  await expect(page.locator("time-picture svg a[aria-hidden]").first()).toBeAttached();
  await tabInto(page);
  await page.keyboard.press("End");
  await expect(focused(page)).not.toHaveAttribute("aria-hidden");
});

test("a picture that cannot follow the filter says so and stays whole", async ({ page, request }) => {
  const [theme = ""] = (await filterRecord(request)).values("theme");
  await page.route("**/picture-index.json", (route) => route.abort());
  await page.goto(`./?view=picture&theme=${theme}`);
  await expect(page.locator("filter-picture")).toContainText("shows the whole record");
  await expect(page.locator("time-picture svg a[aria-hidden]")).toHaveCount(0);
});

test("the condensed picture is at most 420 px high, on a phone 540 for fingers, and none needs sideways scrolling", async ({
  page,
}) => {
  for (const width of [320, 390, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./?view=picture");
    const box = await page.locator("svg.theme-bands").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(width < 760 ? 540 : 420);
    for (const path of ["./?view=picture", "lines/"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap shows the card, whose link leads on", async ({ page }) => {
    await page.goto("lines/");
    const mark = loneMark(page);
    const href = await mark.getAttribute("href");
    await page.locator(".picture-group").filter({ has: mark }).first().locator("summary").tap();
    await mark.tap();
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(/lines\/$/);
    await card(page).getByRole("link").tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no mark is a tab stop, and the table holds the links", async ({ page }) => {
    await page.goto("lines/");
    await page.getByRole("link", { name: "Skip the picture" }).focus();
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveCount(0);
    await page.getByText("The same as a table").click();
    await expect(page.locator(".moments tbody a").first()).toBeVisible();
  });
});
