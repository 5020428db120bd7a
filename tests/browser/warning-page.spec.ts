import { expect, test } from "@playwright/test";
import { allPages } from "./support/page-kinds";

const warnings = allPages.filter((path) => /^\/warnings\/[^/]+\/$/.test(path));

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

for (const { width, height, most } of limits) {
  test(`the answer of every warning's page begins in the first ${most} pixels at ${width}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    const measured: { readonly path: string; readonly top: number; readonly over: number }[] = [];
    for (const path of warnings) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      // A page that only says that an entry is gone has no answer.
      const place = await page.evaluate(async () => {
        await document.fonts.ready;
        const answer = document.querySelector(".then .plain");
        const headline = document.querySelector("h1");
        if (!answer || !headline) return null;
        const { fontSize, lineHeight } = getComputedStyle(headline);
        const line = parseFloat(lineHeight) || parseFloat(fontSize) * 1.12;
        return {
          top: answer.getBoundingClientRect().top + window.scrollY,
          lines: Math.round(headline.getBoundingClientRect().height / line),
        };
      });
      if (!place) continue;
      const allowed = most + Math.max(0, place.lines - 3) * furtherLine;
      measured.push({ path, top: Math.round(place.top), over: place.top - allowed });
    }
    const [worst] = measured.toSorted((one, other) => other.top - one.top);
    console.log(`${width} px: the answer begins at ${worst?.top} px at most, on ${worst?.path}`);
    expect(measured.filter(({ over }) => over > 0)).toEqual([]);
  });
}
