import { expect, test, type Page } from "@playwright/test";
import { onePageOfEachKind } from "./support/page-kinds";

function movements(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().length);
}

/** Elements that would glide, fade or scroll smoothly. */
function glidingElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const seconds = Math.max(...transitionDuration.split(",").map(parseFloat));
        return seconds > 0.01 || animationName !== "none" || scrollBehavior === "smooth";
      })
      .map(({ localName, className }) => `${localName}.${className}`),
  );
}

test("nothing moves unless the reader moves it, and nothing glides for one who wants less motion", async ({ page }) => {
  test.setTimeout(onePageOfEachKind.length * 20_000);
  for (const path of onePageOfEachKind) {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.goto(path);
    expect(await movements(page), path).toBe(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await glidingElements(page), path).toEqual([]);
  }
});
