import { expect, test, type Page } from "@playwright/test";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

/** How many marks are less than 24 pixels wide or high, of those that are shown. */
function smallMarks(page: Page): Promise<{ small: number; all: number }> {
  return page.locator("time-picture svg a:not(.is-name)").evaluateAll((marks) => {
    const boxes = marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getBoundingClientRect());
    return { small: boxes.filter(({ width, height }) => width < 23.9 || height < 23.9).length, all: boxes.length };
  });
}

test("every mark can be hit by a finger", async ({ page }) => {
  for (const path of ["./themes/", "./weapons/", "./lines/western-long-range-strikes-into-russia/"]) {
    await page.goto(path);
    const { small, all } = await smallMarks(page);
    expect(all, path).toBeGreaterThan(5);
    expect(small, path).toBe(0);
  }
});

test("the picture of lines is a list of themes that one opens", async ({ page }) => {
  await page.goto("./lines/");
  const picture = page.locator("#picture-figure");
  const height = () => picture.evaluate((element) => element.getBoundingClientRect().height);
  expect(await height()).toBeLessThan(2000);
  const theme = picture.locator(".picture-group").first();
  await theme.locator("summary").tap();
  await expect(theme.getByRole("group").first()).toBeVisible();
  const { small, all } = await smallMarks(page);
  expect(all).toBeGreaterThan(5);
  expect(small).toBe(0);
});

test("the table of first uses is sorted by the head that is pressed, and the other way round", async ({ page }) => {
  await page.goto("./weapons/");
  const group = page.locator(".first-uses tbody").first();
  const days = () => group.locator("tr[data-days]").evaluateAll((rows) => rows.map((row) => Number(row.dataset.days)));
  const built = await days();
  expect(built).toEqual(built.toSorted((one, other) => other - one));
  await page.getByRole("button", { name: "Days" }).tap();
  await expect.poll(days).toEqual(built.toReversed());
  await page.getByRole("button", { name: "Weapon system" }).tap();
  const names = await group.getByRole("rowheader").allInnerTexts();
  const systems = names.slice(1);
  expect(systems).toEqual(systems.toSorted(new Intl.Collator("en", { numeric: true }).compare));
});
