import { expect, test, type Page } from "@playwright/test";
import { onePageOfEachKind } from "./support/page-kinds";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("the printed timeline holds the pairs and not the tools", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.locator("pair-filter")).toBeHidden();
  await expect(page.locator("article.pair").first()).toBeVisible();
  await expect(page.locator("article.pair").last()).toBeVisible();
});

test("printed in the dark, the paper stays white", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/");
  const background = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]).toContain(background);
});

/** What would be repeated on every sheet of paper, or lie over what is printed there. */
function stuckElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter(
        (element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility(),
      )
      .map(({ localName, className }) => `${localName}.${className}`),
  );
}

test("every kind of page goes on paper, with nothing that would be repeated on or lie over its sheets", async ({
  page,
}) => {
  test.setTimeout(onePageOfEachKind.length * 20_000);
  for (const path of onePageOfEachKind) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    expect(await stuckElements(page), path).toEqual([]);
    expect((await page.pdf()).byteLength, path).toBeGreaterThan(5_000);
  }
});
