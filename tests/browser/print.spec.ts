import { expect, test, type Page } from "@playwright/test";
import { filterRecord } from "./filter-record";
import { onePageOfEachKind } from "./support/page-kinds";
import { thinOut } from "./support/thin-out";

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
    await thinOut(page);
    expect((await page.pdf()).byteLength, path).toBeGreaterThan(5_000);
  }
});

/** On how many sheets of A4 a page goes. */
async function sheets(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("a filtered view is a brief: thirty pairs with their answers go on at most ten sheets", async ({
  page,
  request,
}) => {
  const { pairs } = await filterRecord(request);
  const fitting = pairs.filter(({ weapon }) => weapon.includes("atacms"));
  expect(fitting.length).toBeGreaterThanOrEqual(27);
  await page.goto("/?weapon=atacms");
  await expect(page.locator("article.pair:visible")).toHaveCount(fitting.length);
  await expect(page.locator("article.pair .answer:visible")).toHaveCount(fitting.length);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(10);
});

test("a warning goes on one or two sheets, whatever followed it", async ({ page }) => {
  for (const id of [
    "2024-09-12-putin-long-range-strikes",
    "2022-04-13-mod-decision-centres",
    "2022-07-17-medvedev-judgment-day",
  ])
    expect(await sheets(page, `/warnings/${id}/`), id).toBeLessThanOrEqual(2);
});

test("a printed line names the addresses of its sources", async ({ page }) => {
  await page.goto("/lines/western-long-range-strikes-into-russia/");
  const opened = page.getByRole("region", { name: /^Sources/ }).getByRole("link", { name: "Open the source" });
  expect(await opened.count()).toBeGreaterThan(10);
  for (const link of await opened.all()) {
    const shown = await link.evaluate((element) => getComputedStyle(element, "::after").content);
    expect(shown).toContain(await link.getAttribute("href"));
  }
});
