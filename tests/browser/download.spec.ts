import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import papaparse from "papaparse";

import { filterRecord, given, shownIds } from "./filter-record";
import { serveLongerRecord } from "./longer-record";
import { gatherComplaints } from "./support/complaints";
import { thinOut } from "./support/thin-out";

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Asks for a file of what is shown, and gives it as it was saved. */
async function download(page: Page, what: string, format: string): Promise<Saved> {
  await page.getByRole("combobox", { name: "What", exact: true }).selectOption(what);
  await page.getByRole("combobox", { name: "As", exact: true }).selectOption(format);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    // By keyboard: the button lies below pairs that are laid out, and so grow, only when they are scrolled to.
    page.getByRole("button", { name: "Download what is shown" }).press("Enter"),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

function columnOf({ text }: Saved, name: string): string[] {
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => row[name] ?? "");
}

test("what is shown is saved as CSV in the order shown, under a name that says what it is", async ({
  page,
  request,
  baseURL,
}) => {
  const { values } = await filterRecord(request);
  const theme = given(values("theme")[0]);
  const complaints = gatherComplaints(page, new URL(baseURL ?? "").origin);
  await page.goto(`./?theme=${theme}&order=oldest`);
  await expect(page.getByRole("button", { name: "Clear all" })).toBeVisible();
  const shown = await shownIds(page);
  const saved = await download(page, "Warnings", "CSV");
  expect(columnOf(saved, "id")).toEqual(shown);
  expect(saved.name).toMatch(
    new RegExp(`^red-line-record-\\d{4}-\\d\\d-\\d\\d-warnings-theme-${theme}-order-oldest\\.csv$`),
  );
  await expect(page.getByText(`saved as ${saved.name}`)).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the links of what is shown are saved as JSON, with the address of the view", async ({ page, request }) => {
  const { values, pairs } = await filterRecord(request);
  const status = given(values("status")[0]);
  await page.goto(`./?status=${status}`);
  const saved = await download(page, "Links to events", "JSON");
  const file = JSON.parse(saved.text) as {
    licence: string;
    selection: { address: string };
    rows: { warning: string; withdrawn: boolean }[];
  };
  const fitting = pairs.filter((pair) => pair.status.includes(status)).map(({ id }) => id);
  expect(file.selection.address).toMatch(new RegExp(`\\?status=${status}$`));
  expect(file.licence).not.toBe("");
  expect(file.rows.length).toBeGreaterThan(0);
  expect(file.rows.filter(({ warning, withdrawn }) => withdrawn || !fitting.includes(warning))).toEqual([]);
});

test("without a filter, the pairs of further pages are saved too", async ({ page, request }) => {
  const { ids } = await serveLongerRecord(page, request, 3);
  const whole = await (await request.get("data/warnings.csv")).text();
  const [header = ""] = whole.split("\r\n", 1);
  const older = ids
    .filter((id) => id.startsWith("1999-"))
    .map((id) => `${id}${",".repeat(header.split(",").length - 1)}`);
  await page.route("**/data/warnings.csv", (route) => route.fulfill({ body: `${whole}${older.join("\r\n")}\r\n` }));
  await page.goto("./");
  expect(columnOf(await download(page, "Warnings", "CSV"), "id")).toEqual(ids);
});

test("where the data can't be fetched, one sentence says so, and the whole tables stay", async ({ page }) => {
  await page.route("**/data/warnings.csv", (route) => route.abort());
  await page.goto("./");
  await page.getByRole("button", { name: "Download what is shown" }).click();
  await expect(page.getByText("The file could not be made, since the data could not be fetched.")).toBeVisible();
  await expect(page.getByRole("link", { name: "warnings as CSV" })).toBeVisible();
});

test("the form has no barrier that axe finds", async ({ page }) => {
  await page.goto("./");
  await thinOut(page, "[data-timeline]");
  const { violations } = await new AxeBuilder({ page }).include("download-view").setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
});
