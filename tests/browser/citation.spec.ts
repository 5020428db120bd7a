import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

import { filterRecord, given } from "./filter-record";

test("a filtered view is cited by its own address and its selection in words, in every format", async ({
  page,
  request,
}) => {
  const record = await filterRecord(request);
  const value = given(record.values("theme")[0]);
  const label = record.label("theme", value);
  await page.goto(`./?theme=${value}&q=%22`);
  const words = `theme: ${label}; words: "`;
  await expect(page.locator("#citation-text")).toContainText(words);
  const items = JSON.parse((await page.locator("#citation-csl").textContent()) ?? "") as Record<string, string>[];
  expect(items).toMatchObject([{ title: expect.stringContaining(words), type: "webpage" }]);
  const home = await page.locator('link[rel="canonical"]').getAttribute("href");
  expect(given(items[0]).URL).toBe(`${home}?theme=${value}&q=%22`);
  for (const format of ["bibtex", "ris"])
    await expect(page.locator(`#citation-${format}`)).toContainText(`?theme=${value}&q=%22`);
  await expect(page.getByRole("link", { name: "Link to this page" })).toHaveAttribute("href", /\?theme=/);
});

test("without its filter the page is cited as it was built", async ({ page, request }) => {
  const record = await filterRecord(request);
  const value = given(record.values("side")[0]);
  await page.goto("./");
  const built = await page.locator("#citation-bibtex").textContent();
  await page.goto(`./?side=${value}`);
  await expect(page.locator("#citation-bibtex")).toContainText(`?side=${value}`);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.locator("#citation-bibtex")).toHaveText(built ?? "");
});

test("a format is copied with its lines", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./about/");
  await page.getByText("BibTeX", { exact: true }).click();
  await page.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n").length).toBeGreaterThan(5);
  expect(copied).toBe(await page.locator("#citation-bibtex").textContent());
});

test("the opened box has no barrier that axe finds", async ({ page }) => {
  await page.goto("./about/");
  for (const format of ["BibTeX", "RIS", "CSL-JSON"]) await page.getByText(format, { exact: true }).click();
  const { violations } = await new AxeBuilder({ page }).include("main").analyze();
  expect(violations).toEqual([]);
});
