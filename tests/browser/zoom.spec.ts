import { expect, test } from "@playwright/test";
import { parse } from "node-html-parser";

import type { FilterIndex } from "../../src/model/filter-index";
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
  await page.getByRole("button", { name: "Whole record" }).click();
  await expect.poll(() => countIn(page, "warned")).toBe(warnings);
  expect(await countIn(page, "happened")).toBe(entries.length - warnings);
  await page.getByRole("button", { name: "Close the zoomable timeline" }).click();
  await expect(openerOn(page)).toBeFocused();
  await expect(openerOn(page)).toHaveAttribute("aria-pressed", "false");
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
    await expect(detail.getByRole("link", { name: event.headline, exact: true, includeHidden: true })).toHaveCount(1);
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
  const kind = (words: string | RegExp) => detailOn(page).getByRole("heading", { name: words });
  await page.goto(around(warning, `&selected=${warning.id}`));
  await drawingOn(page);
  // The drawing may be there before the page has the pair that the detail shows.
  await expect(detailOn(page).getByRole("article").first()).toBeVisible();
  for (const folded of await detailOn(page).locator("summary").all()) await folded.click();
  await detailOn(page).getByRole("link", { name: event.headline, exact: true }).click();
  await expect(kind(/^After \d+ warning/)).toBeVisible();
  expect(askedOf(page, "selected")).toBe(event.id);
  await expect(detailOn(page).getByRole("article")).toHaveCount(event.ties.length);
  await page.goBack();
  await expect(kind("Selected warning")).toBeVisible();
  await page.goForward();
  await detailOn(page).getByRole("link", { name: warning.headline, exact: true }).click();
  await expect(kind("Selected warning")).toBeVisible();
  expect(askedOf(page, "selected")).toBe(warning.id);
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
  await expect(statusOf(page)).toHaveText(`${pairs.length} warnings`);
  await page.getByRole("button", { name: "Whole record" }).click();
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
  await page.getByRole("button", { name: "Earlier", exact: true }).click();
  await expect.poll(() => askedOf(page, "start")).not.toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole("button", { name: /^Since \d{4}$/ }).click();
  await expect.poll(() => askedOf(page, "start")).toBeNull();
  await page.getByRole("button", { name: "Whole record" }).click();
  await expect.poll(() => askedOf(page, "start")).not.toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("the whole record opens from 2021 to the as-of date; all that lies before it is one press away", async ({
  page,
  request,
}) => {
  const entries = await zoomEntries(request);
  const warned = (from: number) => entries.filter(({ kind, span }) => kind === "warning" && span.last >= from).length;
  await page.goto("./?view=zoom");
  await drawingOn(page);
  await expect(
    page.locator(".vis-time-axis .vis-major, .vis-time-axis .vis-minor").filter({ hasText: "2007" }),
  ).toHaveCount(0);
  await page.getByRole("button", { name: "Whole record" }).click();
  await expect.poll(() => countIn(page, "warned")).toBe(warned(-Infinity));
});

test("a selection opens on its own extent, and Whole selection leads back to it", async ({ page, request }) => {
  const { values } = await filterRecord(request);
  const weapon = given(values("weapon")[0]);
  await page.goto(`./?weapon=${weapon}&view=zoom`);
  await drawingOn(page);
  const days = () => [askedOf(page, "start"), askedOf(page, "end")];
  expect(days()).toEqual([null, null]);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => days()[0]).not.toBeNull();
  await page.getByRole("button", { name: "Whole selection" }).click();
  await expect.poll(days).toEqual([null, null]);
  expect(askedOf(page, "weapon")).toBe(weapon);
});

test("three presses of plus lead to where the most lies, never to nothing", async ({ page }) => {
  await page.goto("./?view=zoom&start=2006&end=2026-06-30");
  const drawing = await drawingOn(page);
  for (let press = 0; press < 3; press++) {
    const before = askedOf(page, "start");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => askedOf(page, "start")).not.toBe(before);
  }
  await expect(page.getByText(/^Nothing on record/)).toBeHidden();
  await expect(drawing.getByRole("button").first()).toBeVisible();
});

test("an empty window says so, and leads to what is next on either side", async ({ page, request }) => {
  const entries = (await zoomEntries(request)).toSorted((one, other) => one.span.first - other.span.first);
  const latest = given(entries.at(0));
  await page.goto("./?view=zoom&start=2009-03&end=2009-05");
  await drawingOn(page, false);
  await expect(page.getByText("Nothing on record from 1 March 2009 to 31 May 2009.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Later: / })).toBeVisible();
  const earlier = page.getByRole("button", { name: /^Earlier: / });
  const headline = given((await earlier.innerText()).split(", ").at(1));
  await earlier.click();
  await expect(page.getByText("Nothing on record")).toBeHidden();
  await expect(page.locator(".zoom-item", { hasText: headline }).first()).toBeVisible();
  expect(latest.span.first).toBeLessThan(entries.at(-1)?.span.first ?? 0);
});

test("the detail has the pair of the list, word for word, with ids of its own", async ({ page, request }) => {
  const warning = await answeredWarning(request);
  await page.goto(around(warning, `&selected=${warning.id}`));
  await drawingOn(page);
  const copy = detailOn(page).getByRole("article");
  await expect(copy).toBeVisible();
  const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
  const { pairs } = (await (await request.get("timeline-index.json")).json()) as FilterIndex;
  const onPage = given(pairs.find(([id]) => id === warning.id))[1];
  const list = parse(await (await request.get(onPage === 1 ? "./" : `page/${onPage}/`)).text());
  expect(words(await copy.textContent())).toBe(words(given(list.getElementById(warning.id) ?? undefined).textContent));
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
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

test("where the drawing can't be loaded, one sentence says so, the list stays, and trying again opens it", async ({
  page,
}) => {
  let fails = true;
  await page.route(/start-zoom/, (route) => (fails ? route.abort() : route.continue()));
  await page.goto("./");
  await openerOn(page).click();
  await expect(page.getByRole("status").filter({ hasText: "The zoomable timeline could not be loaded" })).toBeFocused();
  await expect(page.getByRole("article").first()).toBeVisible();
  fails = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await drawingOn(page);
  await expect(openerOn(page)).toHaveAttribute("aria-pressed", "true");
});

test("where what it draws can't be loaded, it is the same, and it tries by itself when the line is back", async ({
  page,
  context,
}) => {
  let fails = true;
  await page.route(/zoom-timeline\.json/, (route) => (fails ? route.fulfill({ status: 500 }) : route.continue()));
  await page.goto("./?view=zoom");
  await expect(page.getByText("The zoomable timeline could not be loaded")).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
  fails = false;
  await context.setOffline(true);
  await context.setOffline(false);
  await drawingOn(page);
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
