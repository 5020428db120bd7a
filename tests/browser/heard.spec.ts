import { expect, test, type Page } from "@playwright/test";

/** Something that a page fetches, a way to ask for it, and the sentence in its place where it can't be had. */
interface Case {
  readonly what: string;
  readonly at: string;
  readonly fetched: string;
  readonly ask?: (page: Page) => Promise<void>;
  readonly said: string;
}

const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole("button", { name, exact: true }).press("Enter");

const cases: readonly Case[] = [
  {
    what: "the index of the filter",
    at: "./?from=2024",
    fetched: "**/timeline-index.json",
    said: "This selection could not be loaded.",
  },
  {
    what: "the index of a picture",
    at: "./?view=picture&from=2024",
    fetched: "**/picture-index.json",
    said: "The picture could not follow the filter",
  },
  {
    what: "the index of the search",
    at: "search/?q=ATACMS",
    fetched: "**/search-index.json",
    said: "The search could",
  },
  {
    what: "the record behind the assumptions",
    at: "method/?window=30",
    fetched: "**/derivation-record.json",
    said: "could not be worked out here",
  },
  {
    what: "a table to download",
    at: "./",
    fetched: "**/data/warnings.csv",
    ask: press("Download what is shown"),
    said: "The file could not be made",
  },
  {
    what: "a font of a picture to save",
    at: "weapons/",
    fetched: "**/*.woff2",
    ask: press("Save as SVG"),
    said: "The picture could not be saved here.",
  },
  {
    what: "what the zoomable timeline draws",
    at: "./?view=zoom",
    fetched: "**/zoom-timeline.json",
    said: "The zoomable timeline could not be loaded",
  },
  {
    what: "the record that selections are compared in",
    at: "compare/?a=theme%3Dnato&b=theme%3Dnuclear",
    fetched: "**/comparison-record.json",
    said: "The two selections could not be loaded.",
  },
];

for (const { what, at, fetched, ask, said } of cases)
  test(`${what} that can't be fetched is said to the reader and told to the console`, async ({ page }) => {
    const told: string[] = [];
    page.on("pageerror", (error) => told.push(error.message));
    await page.route(fetched, (route) => route.abort());
    await page.goto(at);
    await ask?.(page);
    await expect(page.getByText(said)).toBeVisible();
    await expect.poll(() => told).not.toEqual([]);
    // Nothing else went wrong on the way.
    for (const message of told) expect(message).toMatch(/fetch/);
  });

test("passages of results that can't be fetched are told to the console, and results stay", async ({ page }) => {
  const told: string[] = [];
  page.on("pageerror", (error) => told.push(error.message));
  await page.route("**/search-passages/**", (route) => route.abort());
  await page.goto("search/?q=ATACMS");
  await expect(page.locator("[data-results]").getByRole("link").first()).toBeVisible();
  await expect.poll(() => told).not.toEqual([]);
});
