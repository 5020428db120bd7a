import { expect, test, type Page } from "@playwright/test";
import { focusOf } from "./support/focus";
import { onePageOfEachKind } from "./support/page-kinds";

/** Far enough to leave the header and to scroll; then the same way back. */
const STOPS = 20;

async function faultsAlongTheWay(page: Page, key: "Tab" | "Shift+Tab"): Promise<string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (focus === undefined) break;
    if (!focus.uncovered) faults.push(`${key}: ${focus.label} is covered`);
    if (!focus.marked) faults.push(`${key}: ${focus.label} does not show that it has the focus`);
  }
  return faults;
}

test("the first stop is a link that skips to the content", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("on every kind of page the focus can always be seen, forwards and back", async ({ page }) => {
  test.setTimeout(onePageOfEachKind.length * 30_000);
  for (const path of onePageOfEachKind) {
    await page.goto(path);
    expect(await faultsAlongTheWay(page, "Tab"), path).toEqual([]);
    expect(await faultsAlongTheWay(page, "Shift+Tab"), path).toEqual([]);
  }
});

test("on the way back up the timeline no bar covers the focus", async ({ page }) => {
  await page.goto("/");
  await page.locator("article.pair").last().getByRole("link").first().focus();
  expect(await faultsAlongTheWay(page, "Shift+Tab")).toEqual([]);
});

test("a warning is reached and opened with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  const link = page.locator("article.pair").first().getByRole("heading").getByRole("link");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/warnings\/[^/]+\/$/);
});
