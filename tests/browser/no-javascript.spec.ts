import { expect, test } from "@playwright/test";
import { onePageOfEachKind } from "./support/page-kinds";

test.use({ javaScriptEnabled: false });

test("every pair of the timeline can be read, and its heading leads to the warning", async ({ page }) => {
  await page.goto("/");
  const pairs = page.locator("article.pair");
  await expect(pairs.first()).toBeVisible();
  const unlike = await pairs.evaluateAll((articles) =>
    articles
      .filter((article) => {
        const link = article.querySelector(":is(h2, h3, h4) a");
        const isSeen = article.checkVisibility({ visibilityProperty: true }) && article.getClientRects().length > 0;
        return !isSeen || link?.getAttribute("href") !== `/warnings/${article.id}/`;
      })
      .map(({ id }) => id),
  );
  expect(unlike).toEqual([]);
});

test("the place of the filter holds links to the pages that each show a part of the record", async ({ page }) => {
  await page.goto("/");
  const place = page.getByRole("navigation", { name: "Parts of the record" });
  for (const list of ["Actors", "Weapon systems", "Lines", "Sides", "Themes", "Outcomes", "Years", "As a picture"])
    await expect(place.getByRole("link", { name: list })).toBeVisible();
  await expect(page.locator("pair-filter")).toContainText("of the record");
  await place.getByRole("link", { name: "Years" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Years");
  await expect(page).toHaveURL(/\/years\/$/);
});

test("every kind of page shows its content", async ({ page }) => {
  test.setTimeout(onePageOfEachKind.length * 20_000);
  for (const path of onePageOfEachKind) {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 }), path).toBeVisible();
    // What is framed has no navigation of its own but a way to the record.
    const way = path.startsWith("/embed/")
      ? page.getByRole("contentinfo").getByRole("link").first()
      : page.getByRole("navigation", { name: "Main" });
    await expect(way, path).toBeVisible();
  }
});
