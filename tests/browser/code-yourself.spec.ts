import { expect, type Page, test } from "@playwright/test";

/** A warning that a second coder has coded too, with three events after it. */
const path = "./warnings/2022-10-14-putin-grain-corridor/";

const exercise = (page: Page) => page.locator("code-yourself");

async function open(page: Page): Promise<void> {
  await page.goto(path);
  await exercise(page).getByText("The words and the codebook’s questions").click();
}

test("a reader's answers stand beside the record's and the second coder's", async ({ page }) => {
  await open(page);
  await page.getByLabel("Line and consequence both named").check();
  await page.getByLabel("Economic").check();
  await page.getByLabel("Russia suspends its part in the grain deal").selectOption("stated-consequence");
  await exercise(page).getByText("Compare with the record’s codes").click();
  const rows = exercise(page).locator("dl > div");
  await expect(rows.nth(0)).toContainText("You Line and consequence both named");
  await expect(rows.nth(0)).toContainText("Same as the record");
  await expect(rows.nth(0)).toContainText("Second coder");
  await expect(rows.nth(1)).toContainText("Not as the record");
  await expect(rows.nth(2)).toContainText("not answered");
  await expect(rows.filter({ hasText: "Russia suspends its part" })).toContainText("Same as the record");
});

test("answers can be changed and cleared while they are compared", async ({ page }) => {
  await open(page);
  await page.getByLabel("Economic").check();
  await exercise(page).getByText("Compare with the record’s codes").click();
  const kinds = exercise(page).locator("dl > div").nth(1);
  await page.getByLabel("Economic").uncheck();
  await page.getByLabel("Closing of passages").check();
  await expect(kinds).toContainText("Same as the record");
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await expect(kinds).toContainText("not answered");
});

test("nothing is sent or stored", async ({ page, context }) => {
  await open(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByLabel("Line and consequence both named").check();
  await exercise(page).getByText("Compare with the record’s codes").click();
  await expect(exercise(page)).toContainText("Same as the record");
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).not.toContain("?");
});

test("it can be done by keyboard alone", async ({ page }) => {
  await page.goto(path);
  await exercise(page).locator("summary").first().focus();
  await page.keyboard.press("Enter");
  const first = page.getByLabel("Line and consequence both named");
  for (
    let presses = 0;
    presses < 8 && !(await first.evaluate((field) => field === document.activeElement));
    presses += 1
  )
    await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  await page.getByText("Compare with the record’s codes").focus();
  await page.keyboard.press("Enter");
  await expect(exercise(page).locator("dl > div").first()).toContainText("Same as the record");
});

test("it fits a phone of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await exercise(page).getByText("Compare with the record’s codes").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("questions and codes are there, and a sentence says what is not", async ({ page }) => {
    await open(page);
    await page.getByLabel("Line and consequence both named").check();
    await exercise(page).getByText("Compare with the record’s codes").click();
    await expect(exercise(page)).toContainText("with JavaScript they are set beside these");
    await expect(exercise(page).locator("dl > div").first()).toContainText(
      "The record Line and consequence both named",
    );
  });
});

test("it is left out on paper", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(exercise(page)).toBeHidden();
});
