import { expect, test } from "@playwright/test";
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

for (const path of onePageOfEachKind) {
  test(`${path} goes on paper, with nothing that would be repeated on or lie over its pages`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter(
          (element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility(),
        )
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(stuck).toEqual([]);
    expect((await page.pdf()).byteLength).toBeGreaterThan(5_000);
  });
}
