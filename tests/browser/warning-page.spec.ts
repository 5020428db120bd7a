import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type JSHandle, type Page } from "@playwright/test";
import { pageChanger, type ShowPage } from "./support/page-changer";
import { allPages } from "./support/page-kinds";

/** Whether a page only says that its entry was withdrawn: it has no answer. */
const isGone = (path: string): boolean =>
  /<h1[^>]*>Withdrawn: /.test(readFileSync(join(process.env.DIST ?? "dist", path, "index.html"), "utf8"));

const warnings = allPages.filter((path) => /^\/warnings\/[^/]+\/$/.test(path) && !isGone(path));

/** How far from the top the answer may begin, in CSS pixels, by the window. */
const limits = [
  { width: 320, height: 640, most: 420 },
  { width: 390, height: 844, most: 350 },
  { width: 768, height: 1024, most: 350 },
  { width: 1280, height: 800, most: 300 },
  { width: 1920, height: 1080, most: 300 },
] as const;

/** What each line of a headline beyond the third may add. */
const furtherLine = 28;

interface Place {
  readonly top: number;
  /** How many lines the headline has. */
  readonly lines: number;
}

/** Where the answer of the page at a path begins; null where it has none. */
function placeOfAnswer(page: Page, show: JSHandle<ShowPage>, path: string): Promise<Place | null> {
  return page.evaluate(
    async ({ show, path }) => {
      await show(path);
      const answer = document.querySelector(".then .plain");
      const headline = document.querySelector("h1");
      if (!answer || !headline) return null;
      const { fontSize, lineHeight } = getComputedStyle(headline);
      const line = parseFloat(lineHeight) || parseFloat(fontSize) * 1.12;
      return {
        top: answer.getBoundingClientRect().top + window.scrollY,
        lines: Math.round(headline.getBoundingClientRect().height / line),
      };
    },
    { show, path },
  );
}

/** In how many parts the pages are measured, so that several workers can share them. */
const parts = 2;

for (let part = 0; part < parts; part += 1)
  test(`the answer of every warning's page begins in the first screen, at five widths: part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const paths = warnings.filter((_, place) => place % parts === part);
    const lowest = new Map<number, { readonly path: string; readonly top: number }>();
    const faults: string[] = [];
    await page.goto(paths[0] ?? "");
    const show = await pageChanger(page);
    for (const { width, height, most } of limits) {
      await page.setViewportSize({ width, height });
      for (const path of paths) {
        const place = await placeOfAnswer(page, show, path);
        if (!place) {
          faults.push(`${path} has no answer`);
          continue;
        }
        const top = Math.round(place.top);
        if (top > (lowest.get(width)?.top ?? 0)) lowest.set(width, { path, top });
        const allowed = most + Math.max(0, place.lines - 3) * furtherLine;
        if (place.top > allowed) faults.push(`${width} px, ${path}: the answer at ${top}, allowed ${allowed}`);
      }
    }
    console.log("The answer begins at most so far down:", Object.fromEntries(lowest));
    expect(faults).toEqual([]);
  });

test("what each side itself said on whether the line was crossed stands below the answer, with event and source", async ({
  page,
}) => {
  await page.goto("/warnings/2022-10-20-zelensky-kakhovka-dam/");
  const answer = page.getByRole("region", { name: "What happened then?" });
  const words = answer.getByRole("region", { name: "On whether it was crossed" }).getByRole("listitem");
  await expect(words).toHaveText([
    /Ukraine said that it was, 6 June 2023: .*\.\s+Source: .*2023/,
    /Russia said that it was not, 6 June 2023: .*\.\s+Source: .*2023/,
  ]);
  await expect(words.last().getByRole("link", { name: "CNN, 6 June 2023" })).toBeVisible();
  await words
    .last()
    .getByRole("link", { name: /^Kremlin denies/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Kremlin denies/ })).toBeVisible();
  await expect(page.getByText("Said that the line was not crossed; as a source reports.").first()).toBeVisible();
});

test("a warning of which nobody said so has no such place", async ({ page }) => {
  await page.goto("/warnings/2014-07-09-lavrov-crimea/");
  await expect(page.getByRole("heading", { name: "What happened then?" })).toBeVisible();
  await expect(page.getByText("On whether it was crossed")).toHaveCount(0);
});
