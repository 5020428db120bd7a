import { expect, test, type Page } from "@playwright/test";

/** Something that a page fetches, a way to ask for it, and the sentence in its place where it can't be had. */
interface Case {
  readonly what: string;
  readonly at: string;
  readonly fetched: string | RegExp;
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
    said: "The filter could not be loaded",
  },
  {
    what: "the words of the filter",
    at: "./?q=ATACMS",
    fetched: "**/timeline-words.json",
    said: "The words could not be looked for.",
  },
  {
    what: "a page of the timeline",
    at: "./?order=oldest",
    fetched: /\/page\/\d+\/$/,
    said: "Some of these warnings could not be fetched.",
  },
  {
    what: "the picture of the themes",
    at: "./?view=picture",
    fetched: "**/themes/",
    said: "The picture could not be loaded",
  },
  {
    what: "the passages that results quote",
    at: "search/?q=ATACMS",
    fetched: "**/search-passages/**",
    said: "Some of the passages that results quote could not be fetched.",
  },
  {
    what: "what a frame shows",
    at: "embed/timeline/?from=2024",
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
  test(`${what} that can't be fetched is said and told to the console, and tried again until it is there`, async ({
    page,
    context,
  }) => {
    const told: string[] = [];
    page.on("pageerror", (error) => told.push(error.message));
    let fails = true;
    let tries = 0;
    await page.route(fetched, async (route) => {
      tries += 1;
      await (fails ? route.abort() : route.continue());
    });
    await page.goto(at);
    await ask?.(page);
    await expect(page.getByText(said)).toBeVisible();
    await expect.poll(() => told).not.toEqual([]);
    // Nothing else went wrong on the way.
    for (const message of told) expect(message).toMatch(/fetch/);
    const again = page.getByRole("button", { name: "Try again" });
    const before = tries;
    await again.press("Enter");
    await expect.poll(() => tries).toBeGreaterThan(before);
    await expect(page.getByText(said)).toBeVisible();
    await expect(again).toBeFocused();
    fails = false;
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(page.getByText(said)).toBeHidden();
    await expect(again).toBeHidden();
  });
