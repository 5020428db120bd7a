import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { gatherComplaints } from "./support/complaints";
import { test } from "./support/elsewhere";
import { sampleOfEachKind } from "./support/page-kinds";

const atacms = "/embed/timeline/?weapon=atacms";
const twoSides = "/embed/compare/?a=side:russia&b=side:united-states";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Where a code leads, on this server in the place of the published site. */
function here(written: string, baseURL = ""): string {
  return written.replace(/src="https?:\/\/[^/]*\//, `src="${baseURL.replace(/\/?$/, "/")}`);
}

test("a page of one choice offers the timeline, filtered by it, under a title that names it", async ({
  page,
  baseURL,
  openElsewhere,
}) => {
  await page.goto("/sides/russia/");
  const offered = (await page.locator("#embed-code").textContent()) ?? "";
  expect(offered).toContain('title="Russia: warnings and what happened then (');
  await openElsewhere(here(offered, baseURL));
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("heading", { level: 1, name: "Russia" })).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    framed.getByRole("link", { name: /^All \d+ on the timeline$/ }).click(),
  ]);
  await expect(opened).toHaveURL(/\/\?side=russia$/);
  await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
});

test("a filtered view of the timeline offers itself from its menu, and so does the whole", async ({
  page,
  baseURL,
  openElsewhere,
}) => {
  await page.goto("/?side=russia&weapon=atacms&from=2023");
  await page.getByRole("link", { name: "Embed", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Embed it elsewhere" })).toBeInViewport();
  const offered = (await page.locator("#embed-code").textContent()) ?? "";
  expect(offered).toContain("/embed/timeline/?side=russia&amp;weapon=atacms&amp;from=2023");
  await expect(page.getByRole("link", { name: "See what it shows" })).toHaveAttribute(
    "href",
    /\/embed\/timeline\/\?side=russia&weapon=atacms&from=2023$/,
  );
  const name = await heading(page).textContent();
  await page.goto("/?side=russia");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.locator("#embed-code")).toContainText(/embed\/timeline\/"/);
  await openElsewhere(here(offered, baseURL));
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(name ?? "");
});

test("a comparison offers itself, and the frame shows both on another site", async ({
  page,
  baseURL,
  openElsewhere,
}) => {
  await page.goto("/compare/?a=side:russia&b=weapon:atacms");
  await expect(heading(page)).toHaveText("Russia beside ATACMS");
  await openElsewhere(here((await page.locator("#embed-code").textContent()) ?? "", baseURL));
  await expect(page.locator("iframe")).toHaveAttribute("title", /^Russia beside ATACMS, side by side \(/);
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("link", { name: "Russia beside ATACMS" })).toBeVisible();
  await expect(framed.getByRole("columnheader", { name: "ATACMS" })).toBeVisible();
  await expect(framed.getByText("must not be read as the chance that the next crossing is safe")).toBeVisible();
});

test("a framed view shows the newest first that have what is asked for themselves, each with its answer", async ({
  page,
  baseURL,
}) => {
  const complaints = gatherComplaints(page, new URL(baseURL ?? "").origin);
  await page.goto(atacms);
  await expect(heading(page)).toHaveText("ATACMS");
  await expect(page).toHaveTitle(/^ATACMS: warnings and what happened then · /);
  await expect(page.getByText(/^\d+ warnings: \d+ name or plainly mean it,/)).toBeVisible();
  await expect(page.locator(".frame-rows").getByRole("listitem")).toHaveCount(4);
  await expect(page.locator(".compared-answer").first()).not.toBeEmpty();
  expect(complaints).toEqual([]);
});

for (const [asked, name] of [
  ["?actor=dmitry-medvedev&kind=nuclear", /^Dmitry Medvedev, nuclear$/i],
  ["?q=Oreshnik", "“Oreshnik”"],
  ["?status=not-crossed", "Not crossed so far"],
  ["?from=2022&to=2022", /^\d+ warnings, filtered$/],
  ["?colour=red", "All warnings of the record"],
] as const)
  test(`a framed view of ${asked} says what it is`, async ({ page }) => {
    await page.goto(`/embed/timeline/${asked}`);
    await expect(heading(page)).toHaveText(name);
    await expect(page.locator(".frame-rows").getByRole("listitem").first()).toBeVisible();
  });

test("where the record can't be had, a sentence says so, the lists stay, and one can try again", async ({ page }) => {
  for (const [path, name] of [
    [atacms, "ATACMS"],
    [twoSides, "Russia beside United States"],
  ] as const) {
    await page.route("**/comparison-record.json", (route) => route.abort());
    await page.goto(path);
    await expect(page.getByText("This selection could not be loaded.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Sides" })).toBeVisible();
    await page.unroute("**/comparison-record.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText(name);
  }
});

const pictures = sampleOfEachKind(40).filter((path) => /^\/embed\/.*(\/picture\/|\/pictures\/)/.test(path));

test("each picture has a frame, whose code names it and whose marks are read by keys", async ({
  page,
  baseURL,
  openElsewhere,
}) => {
  await page.goto("/weapons/atacms/");
  await page.getByText("Embed this picture").click();
  const offered = (await page.locator("#picture-figure-code").textContent()) ?? "";
  expect(offered).toContain('title="Weapon system: ATACMS, over time (');
  await openElsewhere(here(offered, baseURL));
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("figure")).toBeVisible();
  await framed.locator('svg a[tabindex="0"]').first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(framed.locator("svg a:focus")).toHaveCount(1);
});

test("a frame of the size offered need not be scrolled", async ({ page, request }) => {
  test.setTimeout(240_000);
  for (const path of pictures.filter((_, place) => place % 2 === 0)) {
    const answer = await request.get(path.replace(/^\/embed\/(.*)\/$/, "/oembed/$1.json"));
    const { width, height } = (await answer.json()) as { width: number; height: number };
    await page.setViewportSize({ width, height });
    await page.goto(path);
    const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(hidden, path).toBeLessThanOrEqual(0);
  }
  const filtered = ["weapon=atacms", "side=russia", "theme=crimea", "actor=joe-biden", "from=2024&to=2024"];
  await page.setViewportSize({ width: 640, height: 900 });
  for (const query of filtered) {
    await page.goto(`/embed/timeline/?${query}`);
    await expect(page.locator(".frame-rows")).toBeVisible();
    const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(hidden, query).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 640, height: 960 });
  for (const query of ["a=side:russia&b=side:united-states", "a=theme:long-range-strikes&b=year:2024"]) {
    await page.goto(`/embed/compare/?${query}`);
    await expect(page.getByRole("table")).toBeVisible();
    const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(hidden, query).toBeLessThanOrEqual(0);
  }
});

for (const path of [atacms, twoSides])
  test(`${path} fits in 320 px and has no fault that axe can find`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(page.getByRole("status")).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a frame says what it would show, and leads to the whole and to the pages of its parts", async ({ page }) => {
    for (const path of [atacms, twoSides]) {
      await page.goto(path);
      await expect(heading(page).getByRole("link")).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: "Weapon systems" })).toBeVisible();
    }
  });
});
