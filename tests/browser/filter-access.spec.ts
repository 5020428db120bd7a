import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

import { choice, countText, filterRecord, openFacet, ownFirst, shownIds, statusOf } from "./filter-record";
import { thinOut } from "./support/thin-out";

const phone = { width: 390, height: 844 };

test("by keyboard alone: open a facet, choose, close, and be back on its button", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  await page.goto("./");
  await page.getByRole("button", { name: "More filters" }).press("Enter");
  const button = page.getByRole("button", { name: /^Status/ });
  await button.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("group", { name: "Status" });
  await expect(panel.getByRole("checkbox").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
  const first = await panel.getByRole("checkbox").first().getAttribute("value");
  const expected = pairs.filter((pair) => pair.status.includes(first ?? ""));
  await expect(statusOf(page)).toHaveText(countText(expected.length, pairs.length));
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName("Status 1 chosen");
  expect(values("status").map((value) => label("status", value))).toContain(label("status", first ?? ""));
});

test("a press elsewhere closes an open facet", async ({ page }) => {
  await page.goto("./");
  const panel = await openFacet(page, "Who");
  await expect(panel).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(panel).toBeHidden();
});

test("what is focused in the list never lies under the bar", async ({ page, request }) => {
  const { values } = await filterRecord(request);
  // So that the page has come to rest when it is measured.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`./?weapon=${values("weapon")[0]}`);
  await page.locator("article.pair:visible").last().getByRole("link").last().focus();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Shift+Tab");
    expect(await isUnderBar(page)).toBe(false);
  }
});

test("on a phone the filter opens as a sheet, and its last button says what it leaves", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  const expected = ownFirst(pairs, "weapon", weapon);
  await page.setViewportSize(phone);
  await page.goto("./");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Filter" });
  await choice(await openFacet(page, "Weapon system"), label("weapon", weapon)).check();
  await expect(sheet.getByRole("status")).toHaveText(countText(expected.length, pairs.length));
  await sheet.getByRole("button", { name: `Show ${expected.length} warnings` }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("button", { name: "Filter 1 chosen" })).toBeFocused();
  await expect(page.locator("pair-filter > .filter-status")).toHaveText(countText(expected.length, pairs.length));
  expect(await shownIds(page)).toEqual(expected);
});

test("in the sheet, Escape closes a facet first and the sheet next", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("./");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const panel = await openFacet(page, "Side");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a page made wider keeps what was chosen", async ({ page, request }) => {
  const { values, label } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  await page.setViewportSize(phone);
  await page.goto(`./?weapon=${weapon}`);
  await page.getByRole("button", { name: /^Filter/ }).click();
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(statusOf(page)).toHaveCount(1);
  await expect(choice(await openFacet(page, "Weapon system"), label("weapon", weapon))).toBeChecked();
});

for (const [name, size] of [
  ["in the bar", { width: 1280, height: 900 }],
  ["in the sheet", phone],
] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`an open facet ${name}, ${colorScheme}, has no fault that axe can find`, async ({ page, request }) => {
      test.slow();
      const { values } = await filterRecord(request);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await page.goto(`./?weapon=${values("weapon")[0]}`);
      if (size === phone) await page.getByRole("button", { name: /^Filter/ }).click();
      await expect((await openFacet(page, "Who")).getByRole("checkbox").first()).toBeVisible();
      await thinOut(page, "[data-timeline]");
      const { violations } = await new AxeBuilder({ page }).include("pair-filter").setLegacyMode(true).analyze();
      expect(violations).toEqual([]);
    });

for (const [what, address] of [
  ["index", "**/timeline-index.json"],
  ["code", "**/start-filter*.js"],
] as const)
  test(`where the ${what} can't be had, the links come back with a sentence, and every pair stays`, async ({
    page,
    request,
  }) => {
    const { onFirstPage } = await filterRecord(request);
    await page.route(address, (route) => route.abort());
    await page.goto("./");
    await page.getByRole("button", { name: "Who" }).click();
    const sentence = page.getByRole("status").filter({ hasText: "The filter could not be loaded" });
    await expect(sentence).toBeFocused();
    await expect(sentence.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Parts of the record" })).toBeVisible();
    await expect(page.getByRole("search", { name: "Filter the warnings" })).toHaveCount(0);
    expect(await shownIds(page)).toHaveLength(onFirstPage);
  });

test("with scripts blocked, the place of the filter holds links", async ({ page, request }) => {
  const { onFirstPage } = await filterRecord(request);
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.locator("pair-filter").getByRole("link", { name: "Weapon systems" })).toBeVisible();
  expect(await shownIds(page)).toHaveLength(onFirstPage);
});

for (const width of [1280, 1000, 800, 390])
  test(`at a width of ${width} px the form takes the room of the links it replaces`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const heights: number[] = [];
    for (const blocked of [true, false]) {
      if (blocked) await page.route("**/*.js", (route) => route.abort());
      else await page.unroute("**/*.js");
      await page.goto("./");
      heights.push((await page.locator("pair-filter").boundingBox())?.height ?? 0);
    }
    expect(heights[0]).toBe(heights[1]);
  });

function isUnderBar(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const bar = document.querySelector("pair-filter");
    const focused = document.activeElement;
    if (!bar || !focused || bar.contains(focused) || focused === document.body) return false;
    const { top, bottom } = bar.getBoundingClientRect();
    const box = focused.getBoundingClientRect();
    return top <= 0 && box.top < bottom && box.bottom > top;
  });
}
