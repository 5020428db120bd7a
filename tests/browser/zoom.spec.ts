import { expect, test } from "@playwright/test";

import { filterRecord, given, statusOf } from "./filter-record";
import { gatherComplaints } from "./support/complaints";
import {
  answeredWarning,
  around,
  askedOf,
  countIn,
  detailOn,
  drawingOn,
  drawnAs,
  openerOn,
  zoomEntries,
} from "./zoom-record";

test("pressing the button opens the whole record, the address says so, and closing takes it back", async ({
  page,
  request,
}) => {
  const entries = await zoomEntries(request);
  const warnings = entries.filter(({ kind }) => kind === "warning").length;
  await page.goto("./");
  await openerOn(page).click();
  await drawingOn(page);
  await expect(openerOn(page)).toHaveAttribute("aria-pressed", "true");
  expect(askedOf(page, "view")).toBe("zoom");
  await expect.poll(() => countIn(page, "warned")).toBe(warnings);
  expect(await countIn(page, "happened")).toBe(entries.length - warnings);
  await page.getByRole("button", { name: "Close the zoomable timeline" }).click();
  await expect(openerOn(page)).toBeFocused();
  expect(new URL(page.url()).search).toBe("");
});

test("selecting a warning lights its aftermath, draws a connection to each event, and tells all beside it", async ({
  page,
  request,
}) => {
  const warning = await answeredWarning(request);
  await page.goto(around(warning));
  const drawing = await drawingOn(page);
  await drawnAs(drawing, warning).click();
  const detail = detailOn(page);
  await expect(detail.getByRole("link", { name: warning.headline, exact: true })).toBeVisible();
  for (const { event } of warning.ties)
    await expect(detail.getByRole("link", { name: event.headline, exact: true })).toBeVisible();
  await expect(page.locator(".zoom-ties path")).toHaveCount(warning.ties.length);
  await expect(drawnAs(drawing, warning)).toHaveAttribute("aria-pressed", "true");
  expect(askedOf(page, "selected")).toBe(warning.id);
});

test("the detail stands beside the drawing and never over it", async ({ page, request }) => {
  const warning = await answeredWarning(request);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(around(warning, `&selected=${warning.id}`));
    const [drawing, detail] = [await (await drawingOn(page)).boundingBox(), await detailOn(page).boundingBox()];
    if (!drawing || !detail) throw new Error("Both are shown.");
    const beside = detail.x >= drawing.x + drawing.width;
    expect(width === 1280 ? beside : detail.y >= drawing.y + drawing.height, `${width}`).toBe(true);
  }
});

test("from an event one goes on to the warnings it answers, and back again", async ({ page, request }) => {
  const warning = await answeredWarning(request);
  const { event } = given(warning.ties[0]);
  await page.goto(around(warning, `&selected=${warning.id}`));
  await drawingOn(page);
  await detailOn(page).getByRole("link", { name: event.headline, exact: true }).click();
  await expect(detailOn(page).getByText("Which warnings it answers")).toBeVisible();
  expect(askedOf(page, "selected")).toBe(event.id);
  await page.goBack();
  await expect(detailOn(page).getByText("What happened afterwards")).toBeVisible();
  await page.goForward();
  await expect(detailOn(page).getByText("Which warnings it answers")).toBeVisible();
});

test("going back closes what was opened, and forward opens it again as it was", async ({ page }) => {
  await page.goto("./");
  await openerOn(page).click();
  const drawing = await drawingOn(page);
  await page.getByRole("combobox", { name: "Lanes" }).selectOption("side");
  await page.goBack();
  await expect(page.getByRole("combobox", { name: "Lanes" })).toHaveValue("kind");
  await page.goBack();
  await expect(drawing).toBeHidden();
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole("combobox", { name: "Lanes" })).toHaveValue("side");
  expect(askedOf(page, "lanes")).toBe("side");
});

test("the drawing shows what the filter shows, and neither loses the other's part of the address", async ({
  page,
  request,
}) => {
  const { pairs, values } = await filterRecord(request);
  const weapon = given(values("weapon")[0]);
  const expected = pairs.filter((pair) => pair.weapon.includes(weapon)).length;
  await page.goto(`./?weapon=${weapon}&view=zoom&lanes=kind`);
  await drawingOn(page);
  await expect.poll(() => countIn(page, "warned")).toBe(expected);
  await expect(statusOf(page)).toHaveText(`${expected} of ${pairs.length} warnings`);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => countIn(page, "warned")).toBe(pairs.length);
  expect([askedOf(page, "view"), askedOf(page, "weapon")]).toEqual(["zoom", null]);
});

test("a cluster opens by zooming in to its part of the calendar", async ({ page }) => {
  await page.goto("./?view=zoom");
  const drawing = await drawingOn(page);
  const cluster = drawing.getByRole("button", { name: /Opens by zooming in/ }).first();
  const name = (await cluster.getAttribute("aria-label")) ?? "";
  await cluster.click();
  await expect.poll(() => askedOf(page, "start")).not.toBeNull();
  await expect(drawing.getByRole("button", { name })).toHaveCount(0);
});

test("moving is no step, but the address of what is in view can be shared", async ({ page }) => {
  await page.goto("./?view=zoom");
  await drawingOn(page);
  const steps = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Earlier" }).click();
  await expect.poll(() => askedOf(page, "start")).not.toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole("button", { name: "Whole record" }).click();
  await expect.poll(() => askedOf(page, "start")).toBeNull();
});

test("the wheel scrolls the page, and zooms only with Ctrl", async ({ page }) => {
  await page.goto("./?view=zoom");
  const drawing = await drawingOn(page);
  await drawing.hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 150);
  expect(askedOf(page, "start")).toBeNull();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => askedOf(page, "start")).not.toBeNull();
  expect(await page.evaluate(() => scrollY)).toBe(before + 150);
});

test("where the drawing can't be loaded, one sentence says so and the list stays", async ({ page }) => {
  await page.route(/start-zoom/, (route) => route.abort());
  await page.goto("./");
  await openerOn(page).click();
  await expect(page.getByText("The zoomable timeline could not be loaded")).toBeFocused();
  await expect(openerOn(page)).toHaveCount(0);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("where what it draws can't be loaded, it is the same", async ({ page }) => {
  await page.route(/zoom-timeline\.json/, (route) => route.fulfill({ status: 500 }));
  await page.goto("./?view=zoom");
  await expect(page.getByText("The zoomable timeline could not be loaded")).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("the browser has nothing to object to while it is opened, zoomed, divided and read", async ({
  page,
  request,
  baseURL,
}) => {
  const warning = await answeredWarning(request);
  const complaints = gatherComplaints(page, new URL(baseURL ?? "").origin);
  await page.goto(around(warning, `&selected=${warning.id}`));
  await drawingOn(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await page.getByRole("combobox", { name: "Lanes" }).selectOption("line");
  await expect.poll(() => askedOf(page, "lanes")).toBe("line");
  await page.getByRole("button", { name: "Lanes below" }).click();
  await expect(page.getByRole("button", { name: "Lanes above" })).toHaveAttribute("aria-disabled", "false");
  expect(complaints).toEqual([]);
});

test("on paper there is the list and no drawing", async ({ page }) => {
  await page.goto("./?view=zoom");
  const drawing = await drawingOn(page);
  await page.emulateMedia({ media: "print" });
  await expect(drawing).toBeHidden();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("a day is the same day in every time zone", async ({ browser, request, baseURL }) => {
  const warning = await answeredWarning(request);
  const drawn = await Promise.all(
    ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"].map(async (timezoneId) => {
      const page = await browser.newPage({ timezoneId, baseURL });
      await page.goto(around(warning));
      const box = await drawnAs(await drawingOn(page), warning).boundingBox();
      const axis = await page.locator(".vis-text:not(.vis-measure)").allInnerTexts();
      await page.close();
      return { x: box?.x, axis };
    }),
  );
  expect(drawn[1]).toEqual(drawn[0]);
  expect(drawn[2]).toEqual(drawn[0]);
});
