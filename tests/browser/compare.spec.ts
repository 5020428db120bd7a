import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

import { gatherComplaints } from "./support/complaints";

const two = "/compare/?a=side:russia&b=side:united-states";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const plot = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const shownWindow = (page: Page) => page.locator(".compare-window");
const firstMark = (page: Page) => page.locator('.compare-time svg a[tabindex="0"]');

/** What of the axis is in view, by the words of its labels. */
async function ticks(page: Page, name: string): Promise<string[]> {
  return plot(page, name).locator(".time-axis text").allTextContents();
}

test("two selections stand side by side: strips, counts, pictures and lists of each", async ({ page, baseURL }) => {
  const complaints = gatherComplaints(page, new URL(baseURL ?? "").origin);
  await page.goto(two);
  await expect(heading(page)).toHaveText("Russia beside United States");
  await expect(page).toHaveTitle(/^Russia beside United States · /);
  await expect(page.getByText(/^\d+ warnings by Russia,/)).toBeVisible();
  await expect(page.getByText("must not be read as the chance that the next crossing is safe")).toBeVisible();
  const table = page.getByRole("table").first();
  await expect(table.getByRole("columnheader", { name: "Russia" })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Crossed \d+ of \d+/ }).first()).toBeVisible();
  for (const name of ["Russia", "United States"]) {
    await expect(plot(page, name).getByRole("link").first()).toBeAttached();
    const list = page.getByRole("region", { name: `${name}: the newest warnings` });
    await expect(list.getByRole("listitem")).toHaveCount(5);
  }
  expect(complaints).toEqual([]);
});

test("no percentage stands where there are fewer than 20 cases", async ({ page }) => {
  await page.goto(two);
  await expect(heading(page)).toHaveText("Russia beside United States");
  const cells = await page.locator(".compared-table td").allTextContents();
  const counted = cells.map((cell) => /^[\d,]+ of ([\d,]+)(.*)$/.exec(cell)).filter((match) => match !== null);
  expect(counted.length).toBeGreaterThan(20);
  const wrong = counted.filter(([, of = "", more = ""]) => more.includes("%") && Number(of.replace(",", "")) < 20);
  expect(wrong.map(([cell]) => cell)).toEqual([]);
});

test("lists lead to the filtered timeline and to the page of each", async ({ page }) => {
  await page.goto("/compare/?a=side:russia&b=weapon:atacms");
  const list = page.getByRole("region", { name: "ATACMS: the newest warnings" });
  await expect(list.getByRole("link", { name: "The page of ATACMS" })).toHaveAttribute("href", "/weapons/atacms/");
  await list.getByRole("link", { name: /on the timeline/ }).click();
  await expect(page).toHaveURL(/\/\?weapon=atacms$/);
});

test("any facet is chosen against any, the address follows, and back brings the former comparison", async ({
  page,
}) => {
  await page.goto(two);
  const second = page.getByRole("group", { name: "Second selection" });
  await second.getByLabel("By").selectOption("Weapon system");
  await second.getByLabel("Which").selectOption("atacms");
  await expect(heading(page)).toHaveText("Russia beside ATACMS");
  await expect(page).toHaveURL(/\/compare\/\?a=side:russia&b=weapon:atacms$/);
  await page.getByRole("button", { name: "Swap" }).click();
  await expect(heading(page)).toHaveText("ATACMS beside Russia");
  await page.goBack();
  await expect(heading(page)).toHaveText("Russia beside ATACMS");
  await expect(second.getByLabel("Which")).toHaveValue("atacms");
  await page.goBack();
  await expect(heading(page)).toHaveText("Russia beside United States");
});

test("each page of one selection begins a comparison, which proposes what to set beside it", async ({ page }) => {
  await page.goto("/weapons/atacms/");
  await page.getByRole("link", { name: "Compare with …" }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=weapon:atacms$/);
  await expect(heading(page)).toHaveText("ATACMS beside …");
  await expect(page.getByRole("button", { name: "Download both as CSV" })).toBeHidden();
  const proposed = page.locator(".compared-proposed").getByRole("link").first();
  const name = await proposed.textContent();
  await proposed.click();
  await expect(heading(page)).toHaveText(`ATACMS beside ${name}`);
});

test("what the record does not know is named, and the rest is shown", async ({ page }) => {
  await page.goto("/compare/?a=side:atlantis&b=weapon:atacms&c=3");
  await expect(page.getByText("The link also asked for “a=side:atlantis”")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "ATACMS" })).toBeVisible();
});

test("both pictures are moved and zoomed as one, by buttons", async ({ page }) => {
  await page.goto(two);
  const before = await ticks(page, "Russia");
  await page.getByRole("button", { name: "Zoom in" }).click();
  const after = await ticks(page, "Russia");
  expect(after).not.toEqual(before);
  expect(await ticks(page, "United States")).toEqual(after);
  await page.getByRole("button", { name: "Earlier" }).click();
  expect(await ticks(page, "United States")).not.toEqual(after);
  expect(await ticks(page, "United States")).toEqual(await ticks(page, "Russia"));
  await page.getByRole("button", { name: "Whole time" }).click();
  await expect(shownWindow(page)).toHaveText(/20(0|1)\d to /);
});

test("by keys: one Tab stop, marks of both by arrows, zoom about the mark, and what has the focus stays in view", async ({
  page,
}) => {
  await page.goto(two);
  await page.getByRole("button", { name: "Whole time" }).focus();
  await page.keyboard.press("Tab");
  await expect(firstMark(page)).toBeFocused();
  for (let key = 0; key < 4; key++) await page.keyboard.press("ArrowDown");
  await expect(plot(page, "United States").locator("a:focus")).toHaveCount(1);
  const before = await shownWindow(page).textContent();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(shownWindow(page)).not.toHaveText(before ?? "");
  const focused = plot(page, "United States").locator("a:focus");
  await expect(focused).toHaveCount(1);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  const [mark, area] = await Promise.all([
    plot(page, "United States").locator("a:focus use").boundingBox(),
    plot(page, "United States").locator("rect").first().boundingBox(),
  ]);
  expect(mark?.x).toBeGreaterThanOrEqual((area?.x ?? 0) - 12);
  expect(mark?.x).toBeLessThanOrEqual((area?.x ?? 0) + (area?.width ?? 0));
  await page.keyboard.press("0");
  await expect(shownWindow(page)).toHaveText(/20(0|1)\d to /);
});

test("a mark says what it stands for, and leads there", async ({ page }) => {
  await page.goto(two);
  const mark = plot(page, "United States").locator("a[aria-labelledby]").first();
  await mark.focus();
  const row = page.locator(`[id="${(await mark.getAttribute("aria-labelledby")) ?? ""}"]`);
  const headline = (await row.locator("td").last().textContent()) ?? "";
  await expect(page.locator(".mark-card")).toContainText(headline);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(headline);
});

test("a mark that stands for several things is zoomed into", async ({ page }) => {
  await page.goto(two);
  const before = await shownWindow(page).textContent();
  const mark = plot(page, "Russia").locator("a.is-many").first();
  await mark.focus();
  await expect(page.locator(".mark-card")).toContainText(/^\d+ \w+/);
  await page.keyboard.press("Enter");
  await expect(shownWindow(page)).not.toHaveText(before ?? "");
  await expect(page).toHaveURL(/\/compare\//);
  await expect(page.locator(".compare-time svg a:focus")).toHaveCount(1);
});

test("a pointer drags both sideways, and what ends a drag opens nothing", async ({ page }) => {
  await page.goto(two);
  await page.getByRole("button", { name: "Zoom in" }).click();
  const area = await plot(page, "Russia").locator("rect").first().boundingBox();
  if (!area) throw new Error("The picture is drawn.");
  const before = await ticks(page, "United States");
  await plot(page, "Russia").scrollIntoViewIfNeeded();
  const place = await plot(page, "Russia").locator("rect").first().boundingBox();
  await page.mouse.move((place?.x ?? 0) + 300, (place?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((place?.x ?? 0) + 500, (place?.y ?? 0) + 45, { steps: 6 });
  await page.mouse.up();
  expect(await ticks(page, "United States")).not.toEqual(before);
  expect(await ticks(page, "United States")).toEqual(await ticks(page, "Russia"));
  await expect(page).toHaveURL(/\/compare\//);
});

test.describe("by fingers", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("two of them stretch the axis of both", async ({ page }) => {
    await page.goto(two);
    await plot(page, "Russia").scrollIntoViewIfNeeded();
    const before = await shownWindow(page).textContent();
    const area = await plot(page, "Russia").locator("rect").first().boundingBox();
    const session = await page.context().newCDPSession(page);
    const y = Math.round((area?.y ?? 0) + 60);
    const at = (apart: number) => [-1, 1].map((way, id) => ({ x: 230 + way * apart, y, id }));
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(20) });
    for (const apart of [30, 45, 60, 80])
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(apart) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(shownWindow(page)).not.toHaveText(before ?? "");
    expect(await ticks(page, "United States")).toEqual(await ticks(page, "Russia"));
  });
});

test("link, citation, file and frame are those of the comparison", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(two);
  await expect(heading(page)).toHaveText("Russia beside United States");
  await page.getByRole("link", { name: "Copy link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(two, baseURL).href);
  await expect(page.locator("#citation-text")).toContainText("“Russia beside United States”");
  await expect(page.locator("#citation-text")).toContainText("/compare/?a=side:russia&b=side:united-states");
  await expect(page.locator("#embed-code")).toContainText('title="Russia beside United States, side by side');
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download both as CSV" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  const rows = csv.trim().split("\r\n");
  expect(rows[0]).toMatch(/^selection,id,/);
  expect(rows.some((row) => row.startsWith("Russia,"))).toBe(true);
  expect(rows.some((row) => row.startsWith("United States,"))).toBe(true);
});

for (const [what, address] of [
  ["record", "**/comparison-record.json"],
  ["code", "**/compare-view*.js"],
] as const)
  test(`where the ${what} can't be had, a sentence says so, the links stay, and one can try again`, async ({
    page,
  }) => {
    await page.route(address, (route) => route.abort());
    await page.goto(two);
    await expect(page.getByText("The two selections could not be loaded.")).toBeVisible();
    await expect(page.getByRole("link", { name: "the page of sides" })).toBeVisible();
    await page.unroute(address);
    if (what === "record") {
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(heading(page)).toHaveText("Russia beside United States");
    }
  });

test("what has the focus below stays in view when the comparison arrives above it", async ({ page }) => {
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/comparison-record.json", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(two);
  const below = page.getByText("RIS", { exact: true });
  await below.focus();
  await expect(below).toBeInViewport();
  arrive();
  await expect(heading(page)).toHaveText("Russia beside United States");
  await expect(below).toBeFocused();
  await expect(below).toBeInViewport();
});

test("at 320 px nothing is wider than the page, and the first strip is in the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(two);
  const strip = page.getByRole("region", { name: "Russia: the lines by what became of them" });
  const box = await strip.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(640);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`a comparison has no fault that axe can find, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/compare/?a=side:russia&b=weapon:atacms");
    await expect(heading(page)).toHaveText("Russia beside ATACMS");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it does, and leads to the page of sides and to every part of the record", async ({
    page,
  }) => {
    await page.goto(two);
    await expect(page.getByText("this page sets any two selections of the record side by side")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Weapon systems" })).toBeVisible();
    await page.getByRole("link", { name: "the page of sides" }).click();
    await expect(heading(page)).toHaveText("Sides");
  });
});
