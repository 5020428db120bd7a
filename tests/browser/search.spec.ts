import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const box = (page: Page) => page.getByRole("main").getByRole("searchbox");
const status = (page: Page) => page.getByRole("main").getByRole("status");
const results = (page: Page) => page.getByRole("main").locator(".search-results").getByRole("listitem");
const firstList = (page: Page) => page.getByRole("main").locator(".search-results").first().getByRole("listitem");
const kinds = (page: Page) => page.getByRole("group", { name: "Kind of result" });

/** Every file that a search is made of. */
const searchFiles = /search-(index|entries|passages)|place-names|start-search/;

test("nothing of the search is fetched before the reader types, not even on focus", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (searchFiles.test(request.url())) asked.push(request.url());
  });
  await page.goto("/search/");
  await box(page).focus();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await page.keyboard.type("p");
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test("a name in Cyrillic finds the actor of that name first, says how many pages and marks the words", async ({
  page,
}) => {
  await page.goto("/search/");
  await box(page).pressSequentially("Владимир Путин", { delay: 20 });
  await expect(status(page)).toHaveText(/^[\d,]+ pages found for “Владимир Путин”\.$/);
  const first = results(page).first();
  await expect(first.getByRole("link")).toHaveText("Vladimir Putin");
  await expect(first).toContainText("Actor");
  await expect(first.locator("mark").first()).toHaveText("Vladimir");
  await expect(page).toHaveTitle(/^“Владимир Путин” · Search/);
});

test("Луганск finds what is written Luhansk", async ({ page }) => {
  await page.goto("/search/?q=Луганск");
  await expect(results(page).locator("mark").filter({ hasText: "Luhansk" }).first()).toBeVisible();
});

test("a slip of spelling is forgiven, and said to be one", async ({ page }) => {
  await page.goto("/search/?q=Zakharowa");
  await expect(status(page)).toHaveText(/^Nothing has exactly “Zakharowa”; .* found with spellings near to it\.$/);
  await expect(results(page).first()).toContainText("Zakharova");
});

test("words that nothing has leave the other ways through the record", async ({ page }) => {
  await page.goto("/search/?q=qqqqwwwwzzzz");
  await expect(status(page)).toHaveText("Nothing was found for “qqqqwwwwzzzz”.");
  await expect(page.getByRole("heading", { name: "Other ways through the record" })).toBeVisible();
});

test("the address follows what is typed, and back and forward bring searches back", async ({ page }) => {
  await page.goto("/search/");
  await box(page).pressSequentially("ATACMS", { delay: 20 });
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=ATACMS$/);
  await expect(status(page)).toHaveText(/^\d+ pages found for “ATACMS”\.$/);
  await box(page).fill("Leopard");
  await expect(page).toHaveURL(/\?q=Leopard$/);
  await page.goBack();
  await expect(box(page)).toHaveValue("ATACMS");
  await expect(status(page)).toContainText("“ATACMS”");
  await page.goForward();
  await expect(box(page)).toHaveValue("Leopard");
  await expect(status(page)).toContainText("Leopard");
});

test("more results follow on request, with the focus on the first of them", async ({ page }) => {
  await page.goto("/search/?q=Russia");
  await expect(firstList(page)).toHaveCount(20);
  await page.getByRole("button", { name: /^Show 20 more of/ }).click();
  await expect(firstList(page)).toHaveCount(40);
  await expect(firstList(page).nth(20).getByRole("link")).toBeFocused();
});

for (const asked of ["Putin 12 September 2024", "Putin Sept 2024 ATACMS", "2024-09-12", "Путин 12.09.2024"])
  test(`“${asked}” finds the warning of that day, before claims and sources`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(asked)}`);
    const found = results(page).filter({
      has: page.locator('a[href="/warnings/2024-09-12-putin-long-range-strikes/"]'),
    });
    await expect(found).toHaveCount(1);
    const kindsFound = await results(page).locator(".row-facts b").allTextContents();
    const firstBelow = kindsFound.findIndex((kind) => kind === "Claim" || kind === "Source");
    expect(kindsFound.slice(firstBelow < 0 ? kindsFound.length : firstBelow)).not.toContain("Warning");
    expect(kindsFound.indexOf("Warning")).toBeLessThan(3);
  });

test("claims stand under a heading of their own, each with its status", async ({ page }) => {
  await page.goto("/search/?q=ATACMS");
  const claims = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Claims made in articles" }) });
  await expect(claims.getByRole("listitem").first()).toContainText(
    /Claim · (Attributed|Disputed|Not supported in the text|Wrong) · made by/,
  );
});

test("results are narrowed to a kind, by keys too, and the address says so", async ({ page }) => {
  await page.goto("/search/?q=ATACMS");
  await kinds(page).getByRole("radio", { name: /^All/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(kinds(page).getByRole("radio", { name: /^Warnings/ })).toBeFocused();
  await expect(page).toHaveURL(/\?q=ATACMS&kind=warning$/);
  await expect(status(page)).toHaveText(/^\d+ warnings found for “ATACMS”\.$/);
  await expect(results(page).locator(".row-facts b").first()).toHaveText("Warning");
  await page.reload();
  await expect(kinds(page).getByRole("radio", { name: /^Warnings/ })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=ATACMS$/);
  await expect(kinds(page).getByRole("radio", { name: /^All/ })).toBeChecked();
});

test("from the field, Tab leads to the results, and one opens", async ({ page }) => {
  await page.goto("/search/?q=ATACMS");
  await expect(results(page).first()).toBeVisible();
  await box(page).focus();
  // The button, the kinds, the first result.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
  const link = results(page).first().getByRole("link");
  await expect(link).toBeFocused();
  const title = (await link.textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

for (const width of [1280, 390])
  test(`at ${width} px the key / leads to the field, Escape back, and Enter to the results`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/about/");
    const link = page.getByRole("main").getByRole("link").first();
    await link.focus();
    await page.keyboard.press("/");
    const field = page.getByRole("banner").getByRole("searchbox", { name: "Search the record" });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(link).toBeFocused();
    await page.keyboard.press("/");
    await page.keyboard.type("24/7");
    await expect(field).toHaveValue("24/7");
    await field.fill("ATACMS");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=ATACMS$/);
    await expect(results(page).first()).toBeVisible();
  });

test("the key can be turned off for good, and on again", async ({ page }) => {
  await page.goto("/search/");
  const choice = page.getByRole("checkbox", { name: /key \/ leads to the search field/ });
  await expect(choice).toBeChecked();
  await expect(box(page)).toHaveAttribute("aria-keyshortcuts", "/");
  await choice.uncheck();
  await page.goto("/about/");
  await page.keyboard.press("/");
  const field = page.getByRole("banner").getByRole("searchbox");
  await expect(field).not.toBeFocused();
  await expect(field).not.toHaveAttribute("aria-keyshortcuts");
  await page.goto("/search/");
  await choice.check();
  await page.goto("/about/");
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
});

test("with a modifier, / is left to the browser", async ({ page }) => {
  await page.goto("/about/");
  await page.keyboard.press("Control+/");
  await expect(page.getByRole("banner").getByRole("searchbox")).not.toBeFocused();
});

for (const [what, address] of [
  ["index", "**/search-index.json"],
  ["list of entries", "**/search-entries.json"],
  ["code", "**/start-search*.js"],
] as const)
  test(`where the ${what} can't be had, one sentence says so and the links stay`, async ({ page }) => {
    await page.route(address, (route) => route.abort());
    await page.goto("/search/?q=ATACMS");
    await expect(page.getByText("The search could not be loaded; these pages list the whole record.")).toBeVisible();
    await expect(page.getByRole("link", { name: "All warnings by date" })).toBeVisible();
  });

test("results without their passages are still results", async ({ page }) => {
  await page.route("**/search-passages/**", (route) => route.abort());
  await page.goto("/search/?q=ATACMS");
  await expect(results(page).first().getByRole("link")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`results have no fault that axe can find, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/search/?q=missiles");
    await expect(results(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what searching needs, and offers what does not need it", async ({ page }) => {
    await page.goto("/about/");
    await page.getByRole("banner").getByRole("searchbox").fill("ATACMS");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=ATACMS$/);
    await expect(page.getByText("Searching needs JavaScript, which is off here or has not loaded.")).toBeVisible();
    await page.getByRole("link", { name: "All warnings by date" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Warnings" })).toBeVisible();
  });
});
