import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator } from "@playwright/test";

import { given } from "./filter-record";
import { thinOut } from "./support/thin-out";
import { answeredWarning, around, askedOf, detailOn, drawingOn, drawnAs, openerOn } from "./zoom-record";

/** The name of what the keys have come to. */
async function currentName(drawing: Locator): Promise<string | null> {
  const id = await drawing.getAttribute("aria-activedescendant");
  return id === null ? null : drawing.page().locator(`[id="${id}"]`).getAttribute("aria-label");
}

test("all by keyboard: along a lane, between lanes, into the detail and out again", async ({ page, request }) => {
  const warning = await answeredWarning(request);
  await page.goto(around(warning));
  const drawing = await drawingOn(page);
  await drawing.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => currentName(drawing)).toMatch(/^Warning|warning/);
  const first = await currentName(drawing);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => currentName(drawing)).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => currentName(drawing)).toBe(first);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => currentName(drawing)).toMatch(/^Event|event/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => currentName(drawing)).toMatch(/^Warning|warning/);
});

test("Enter opens, Escape closes the detail and then leaves for the button that opened it all", async ({
  page,
  request,
}) => {
  const warning = await answeredWarning(request);
  await page.goto(around(warning));
  const drawing = await drawingOn(page);
  await drawnAs(drawing, warning).click();
  await page.keyboard.press("Escape");
  await expect(detailOn(page)).toBeHidden();
  await expect(drawing).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(detailOn(page).getByRole("link", { name: warning.headline, exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(detailOn(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(openerOn(page)).toBeFocused();
});

test("Home and End go to the first and the last, plus and minus zoom", async ({ page }) => {
  await page.goto("./?view=zoom");
  const drawing = await drawingOn(page);
  await drawing.focus();
  await page.keyboard.press("End");
  const last = await currentName(drawing);
  await page.keyboard.press("ArrowRight");
  expect(await currentName(drawing)).toBe(last);
  await page.keyboard.press("Home");
  await expect.poll(() => currentName(drawing)).not.toBe(last);
  const window = () => [askedOf(page, "start"), askedOf(page, "end")].join(" to ");
  await expect.poll(window).not.toBe(" to ");
  const before = window();
  await page.keyboard.press("+");
  await expect.poll(window).not.toBe(before);
  await page.keyboard.press("-");
  await expect.poll(window).toBe(before);
});

test("the drawing is one stop of the Tab key", async ({ page }) => {
  await page.goto("./?view=zoom");
  const drawing = await drawingOn(page);
  await page.getByRole("link", { name: "Go to the list" }).focus();
  await page.keyboard.press("Tab");
  await expect(drawing).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await drawing.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test("a screen reader is told what is selected, and offered the list", async ({ page, request }) => {
  const warning = await answeredWarning(request);
  await page.goto(around(warning));
  const drawing = await drawingOn(page);
  await drawnAs(drawing, warning).click();
  await expect(page.locator("[aria-live=polite]", { hasText: `Selected: ${warning.headline}` })).toHaveCount(1);
  await page.getByRole("link", { name: "Go to the list" }).click();
  await expect(page.locator("#list")).toBeInViewport();
});

test("axe finds no barrier in the opened drawing, light or dark, with and without detail", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const warning = await answeredWarning(request);
  for (const address of ["./?view=zoom", around(warning, `&lanes=side&selected=${warning.id}`)])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await drawingOn(page);
      await thinOut(page, "[data-timeline]");
      const { violations } = await new AxeBuilder({ page }).include("zoom-timeline").setLegacyMode(true).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`))).toEqual(
        [],
      );
    }
});

test("who wants less motion sees the window jump to its place", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./?view=zoom");
  await drawingOn(page);
  const moved = await page.evaluate(async () => {
    const axis = () => document.querySelector(".vis-time-axis.vis-foreground")?.textContent ?? "";
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = new Set([axis()]);
    document.querySelector<HTMLElement>(".zoom-button--zoomIn")?.click();
    for (let count = 0; count < 30; count++) {
      await frame();
      seen.add(axis());
    }
    return seen.size;
  });
  expect(moved).toBe(2);
});

test.describe("under fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("a tap selects", async ({ page, request }) => {
    const warning = await answeredWarning(request);
    await page.goto(around(warning));
    await drawnAs(await drawingOn(page), warning).tap();
    await expect(detailOn(page).getByRole("link", { name: warning.headline, exact: true })).toBeVisible();
  });

  test("one finger moves the page up and down, and the time sideways", async ({ page, request }) => {
    const warning = await answeredWarning(request);
    await page.goto(around(warning));
    const drawing = await drawingOn(page);
    await drawing.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await drawing.boundingBox();
    if (!box) throw new Error("It is shown.");
    const devtools = await page.context().newCDPSession(page);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", across: number, down: number) =>
      devtools.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: middle.x + across, y: middle.y + down }],
      });
    const swipe = async (across: number, down: number) => {
      await touch("touchStart", 0, 0);
      for (let part = 0.1; part < 1; part += 0.1) await touch("touchMove", across * part, down * part);
      await touch("touchEnd", across, down);
    };
    const [before, start] = [await page.evaluate(() => scrollY), askedOf(page, "start")];
    await swipe(0, -150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    expect(askedOf(page, "start")).toBe(start);
    await swipe(-150, 0);
    await expect.poll(() => askedOf(page, "start")).not.toBe(start);
  });

  test("two fingers drawn apart zoom the drawing and not the page", async ({ page, request }) => {
    await page.goto(around(await answeredWarning(request)));
    const drawing = await drawingOn(page);
    const shownDays = () => {
      const [start, end] = [askedOf(page, "start"), askedOf(page, "end")].map((day) => Date.parse(day ?? ""));
      return ((end ?? NaN) - (start ?? NaN)) / 86_400_000;
    };
    const before = shownDays();
    await drawing.scrollIntoViewIfNeeded();
    const box = given((await drawing.boundingBox()) ?? undefined);
    const devtools = await page.context().newCDPSession(page);
    const fingers = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) => {
      const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 200) / 2];
      const touchPoints = type === "touchEnd" ? [] : [-1, 1].map((side, id) => ({ x: x + side * apart, y, id }));
      return devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
    await fingers("touchStart", 20);
    for (let apart = 25; apart <= 80; apart += 5) await fingers("touchMove", apart);
    await fingers("touchEnd", 80);
    await expect.poll(shownDays).toBeLessThan(before);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test("on paper there is the list and no drawing", async ({ page }) => {
  await page.goto("./?view=zoom");
  const drawing = await drawingOn(page);
  await page.emulateMedia({ media: "print" });
  await expect(drawing).toBeHidden();
  await expect(page.getByRole("article").first()).toBeVisible();
});
