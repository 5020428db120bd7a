import { expect, test, type Page } from "@playwright/test";
import { onePageOfEachKind } from "./support/page-kinds";

function movements(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().length);
}

for (const path of onePageOfEachKind) {
  test(`on ${path} nothing moves unless the reader moves it`, async ({ page }) => {
    await page.goto(path);
    expect(await movements(page)).toBe(0);
  });

  test(`on ${path} nothing glides for a reader who wants less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    const gliding = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const seconds = Math.max(...transitionDuration.split(",").map(parseFloat));
          return seconds > 0.01 || animationName !== "none" || scrollBehavior === "smooth";
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(gliding).toEqual([]);
  });
}
