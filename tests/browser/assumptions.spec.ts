import { expect, test, type Page } from "@playwright/test";

import {
  type Assumptions,
  judgeUnder,
  lineDifferences,
  type LineDifferences,
  standardAssumptions,
} from "../../src/model/assumptions";
import { judgeableOf, type DerivationRecord } from "../../src/model/derivation";

const part = (page: Page) => page.locator("reader-assumptions");
const statusOf = (page: Page) => part(page).getByRole("status");
const notices = (page: Page) => page.getByText("These are not the standard rules:");

const asPublished = "Shown by the standard rules: every outcome is as published.";

/** What comes out otherwise, counted here from the data that the site publishes. */
async function differencesOf(
  page: Page,
  assumptions: Partial<Assumptions>,
): Promise<LineDifferences & { lines: number }> {
  const record = (await (await page.request.get("derivation-record.json")).json()) as DerivationRecord;
  const judged = (assumed: Partial<Assumptions>) =>
    judgeUnder({ ...standardAssumptions, ...assumed }, judgeableOf(record), record.asOf);
  return { ...lineDifferences(judged({}), judged(assumptions)), lines: judged({}).judgements.ofLine.size };
}

test("nothing is fetched before the reader chooses, and a choice shows what comes out otherwise", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await page.goto("method/", { waitUntil: "networkidle" });
  expect(requested.filter((path) => /derivation-record|start-assumptions/.test(path))).toEqual([]);

  const { inOutcome, lines } = await differencesOf(page, { window: "30" });
  await page.getByRole("group", { name: "Response window" }).getByRole("radio", { name: "30 days" }).check();
  await expect(statusOf(page)).toContainText(`The outcome of ${inOutcome.length} of ${lines} lines differs`);
  await expect(page).toHaveURL(/\/method\/\?window=30#assumptions$/);
  await expect(notices(page)).toHaveCount(2);
  const changed = part(page).getByRole("table", { name: `${inOutcome.length} lines with another outcome` });
  await expect(changed.getByRole("rowheader")).toHaveText(inOutcome.map(({ line }) => line.headline));
  await expect(changed.getByRole("link").first()).toHaveAttribute("href", `/lines/${inOutcome[0]?.line.id}/`);
});

test("the caution stands beside whatever is assumed", async ({ page }) => {
  await page.goto("method/?partial=as-crossing");
  await expect(notices(page).first()).toBeVisible();
  const section = page.getByRole("region", { name: "Under other assumptions", exact: true });
  await expect(section.getByText("must not be read as the chance that the next crossing is safe")).toBeVisible();
});

test("an address restores the form and its results", async ({ page }) => {
  await page.goto("method/?window=none&partial=ignore&authority=a,b");
  await expect(notices(page).first()).toContainText(
    "the response window has no limit, instead of 365 days; partial crossings are not counted at all; lines are formed from statements of authority a and b only",
  );
  await expect(page.getByRole("radio", { name: "No limit" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Not at all" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^c:/ })).not.toBeChecked();
  const { notFormed } = await differencesOf(page, { authorities: ["a", "b"] });
  await expect(
    part(page)
      .getByRole("table", { name: /not counted: no statement/ })
      .getByRole("rowheader"),
  ).toHaveCount(notFormed.length);
});

test("what the link asks for in vain is said, and the rest is shown", async ({ page }) => {
  await page.goto("method/?window=45&utm_source=mail");
  await expect(statusOf(page)).toHaveText(
    `${asPublished} The link also asked for “window=45”, which this record does not know.`,
  );
  await expect(notices(page)).toHaveCount(0);
});

test("back and forward restore each choice", async ({ page }) => {
  await page.goto("method/");
  await page.getByRole("radio", { name: "As full crossings" }).check();
  await expect(page).toHaveURL(/\?partial=as-crossing#assumptions$/);
  await page.getByRole("checkbox", { name: /^c:/ }).uncheck();
  await expect(page).toHaveURL(/\?partial=as-crossing&authority=a,b#assumptions$/);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^c:/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "As partial crossings" })).toBeChecked();
  await expect(statusOf(page)).toHaveText(asPublished);
  await page.goForward();
  await expect(page.getByRole("radio", { name: "As full crossings" })).toBeChecked();
});

test("one link leads back to the standard rules", async ({ page }) => {
  await page.goto("method/?window=90&authority=a");
  await page.getByRole("link", { name: "Back to the standard rules" }).last().click();
  await expect(statusOf(page)).toHaveText(asPublished);
  await expect(page).toHaveURL(/\/method\/#assumptions$/);
  await expect(notices(page)).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "365 days" })).toBeFocused();
});

test("the button sends the reader to the outcomes", async ({ page }) => {
  await page.goto("method/?window=90");
  await expect(notices(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Show the outcomes" }).click();
  await expect(part(page).locator("[data-assumed]")).toBeFocused();
  await expect(page).toHaveURL(/\/method\/\?window=90$/);
});

test("a record that can't be fetched leaves the tables and one sentence", async ({ page }) => {
  await page.route("**/derivation-record.json", (route) => route.abort());
  await page.goto("method/?window=30");
  await expect(page.getByText(/could not be worked out here/)).toBeVisible();
  await expect(page.getByRole("table", { name: /^Lines by outcome, with each response window/ })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the five windows stand there as tables, and a sentence says what needs a script", async ({ page }) => {
    await page.goto("method/?window=30");
    const table = page.getByRole("table", { name: /^Lines by response, with each response window/ });
    for (const window of ["30 days", "90 days", "180 days", "365 days (standard)", "No limit"])
      await expect(table.getByRole("columnheader", { name: window, exact: true })).toBeVisible();
    await expect(part(page)).toContainText("This needs JavaScript");
    await expect(part(page).getByRole("radio")).toHaveCount(0);
  });
});
