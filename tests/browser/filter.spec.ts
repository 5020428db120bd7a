import { expect, test } from "@playwright/test";

import {
  asBuilt,
  atOnce,
  choice,
  countText,
  filterRecord,
  openFacet,
  ownFirst,
  shownIds,
  statusOf,
} from "./filter-record";

test("choosing a weapon leaves its pairs, says how many, and gives the view an address", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  const expected = ownFirst(pairs, "weapon", weapon);
  await page.goto("./");
  const panel = await openFacet(page, "Weapon system");
  await choice(panel, label("weapon", weapon)).check();
  await expect(statusOf(page)).toHaveText(countText(expected.length, pairs.length));
  expect(await shownIds(page)).toEqual(expected);
  expect(new URL(page.url()).search).toBe(`?weapon=${weapon}`);
});

test("two values of one facet add up, and a second facet narrows them", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  const [one = "", other = ""] = values("status");
  await page.goto("./");
  const status = await openFacet(page, "Status");
  await choice(status, label("status", one)).check();
  await choice(status, label("status", other)).check();
  const either = pairs.filter((pair) => pair.status.includes(one) || pair.status.includes(other));
  await expect(statusOf(page)).toHaveText(countText(either.length, pairs.length));
  const eitherOf = (kind: string) => either.filter((pair) => pair.kind.includes(kind));
  // So many that all of them are shown at once.
  const kind = values("kind").find((each) => eitherOf(each).length <= atOnce) ?? "";
  const kinds = await openFacet(page, "Kind of consequence");
  await choice(kinds, label("kind", kind)).check();
  const both = eitherOf(kind);
  expect(both.length).toBeGreaterThan(0);
  await expect(statusOf(page)).toHaveText(countText(both.length, pairs.length));
  expect(await shownIds(page)).toEqual(both.map(({ id }) => id));
});

test("the number beside each choice counts under the other facets; one that would give nothing can't be chosen", async ({
  page,
  request,
}) => {
  const { pairs, values, label } = await filterRecord(request);
  const rarest = values("status").at(-1) ?? "";
  await page.goto(`./?status=${rarest}`);
  const panel = await openFacet(page, "Theme");
  for (const theme of values("theme")) {
    const count = pairs.filter((pair) => pair.status.includes(rarest) && pair.theme.includes(theme)).length;
    const box = choice(panel, label("theme", theme));
    await expect(box).toHaveAccessibleName(`${label("theme", theme)} ${count} warnings`);
    await expect(box).toBeEnabled({ enabled: count > 0 });
  }
});

test("a choice that has come to nothing stays chosen and can be given up", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  const [line = ""] = values("line");
  const foreign = values("theme").find(
    (theme) => !pairs.some((pair) => pair.line.includes(line) && pair.theme.includes(theme)),
  );
  await page.goto(`./?line=${line}&theme=${foreign}`);
  await expect(page.getByText("No warning fits all of this.")).toBeVisible();
  await expect(statusOf(page)).toHaveText(countText(0, pairs.length));
  const box = choice(await openFacet(page, "Theme"), label("theme", foreign ?? ""));
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(page.getByText("No warning fits all of this.")).toBeHidden();
});

test("a chip takes its value away, and the focus stays in the filter", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  await page.goto(`./?weapon=${weapon}`);
  await page.getByRole("button", { name: `Remove ${label("weapon", weapon)}` }).click();
  await expect(statusOf(page)).toHaveText(countText(pairs.length, pairs.length));
  expect(new URL(page.url()).search).toBe("");
  await expect(page.getByRole("button", { name: "Who" })).toBeFocused();
});

test("clear all brings every pair back", async ({ page, request }) => {
  const { pairs, onFirstPage, values } = await filterRecord(request);
  await page.goto(`./?weapon=${values("weapon")[0]}&side=${values("side")[0]}&order=oldest`);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(statusOf(page)).toHaveText(countText(pairs.length, pairs.length));
  expect(await shownIds(page)).toEqual(
    await asBuilt(
      page,
      pairs.slice(0, onFirstPage).map(({ id }) => id),
    ),
  );
});

test("a name typed in Cyrillic finds its pairs, with a step back for the whole of it", async ({ page, request }) => {
  const { pairs } = await filterRecord(request);
  const expected = pairs.filter(({ text }) => text.includes("putin")).map(({ id }) => id);
  await page.goto("./");
  await page.getByRole("searchbox", { name: "Words" }).pressSequentially("Путин", { delay: 30 });
  await expect(statusOf(page)).toHaveText(countText(expected.length, pairs.length));
  // All that the page holds, and at least as many as are fetched at once.
  const shown = await shownIds(page);
  expect(shown.length).toBeGreaterThanOrEqual(Math.min(atOnce, expected.length));
  expect(shown).toEqual(expected.slice(0, shown.length));
  await expect(page).toHaveURL(/\?q=%D0%9F/);
  await page.goBack();
  await expect(statusOf(page)).toHaveText(countText(pairs.length, pairs.length));
  await expect(page.getByRole("searchbox", { name: "Words" })).toHaveValue("");
});

test("years bound the list at both ends", async ({ page, request }) => {
  const { pairs } = await filterRecord(request);
  await page.goto("./");
  const panel = await openFacet(page, "Years");
  await panel.getByLabel("From").selectOption("2022");
  await panel.getByLabel("To").selectOption("2023");
  const within = pairs.filter(({ year }) => year === 2022 || year === 2023);
  await expect(statusOf(page)).toHaveText(countText(within.length, pairs.length));
  await expect(page.getByRole("heading", { level: 2, name: "2023" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "2024" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Years" }).getByRole("link")).toHaveText(["2023", "2022"]);
});

test("the words of a choice choose it, and the panel stays open", async ({ page }) => {
  await page.goto("./");
  const panel = await openFacet(page, "Weapon system");
  await panel.getByText("ATACMS", { exact: true }).click();
  await expect(panel.getByRole("checkbox", { name: /^ATACMS/ })).toBeChecked();
  await expect(panel).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ATACMS");
});

test("a year of the page is pressed, and leads to its pairs", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("navigation", { name: "Years" }).getByRole("link", { name: "2025" }).click();
  await expect(page).toHaveURL(/#year-2025$/);
  await expect(page.getByRole("heading", { level: 2, name: "2025" })).toBeInViewport();
});

test("the address of a year leads to it, on whichever page it stands", async ({ page }) => {
  await page.goto("./");
  const years = page.getByRole("navigation", { name: "Years" }).getByRole("link");
  const elsewhere = await years.evaluateAll((links) =>
    links
      .filter(
        (link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement && link.pathname !== location.pathname,
      )
      .map(({ href }) => href),
  );
  const [moved = ""] = elsewhere;
  const { hash } = new URL(moved);
  await page.goto("404.html");
  await page.goto(`./${hash}`);
  await expect(page).toHaveURL(moved);
  await expect(page.locator(hash)).toBeInViewport();
});

test("the address of a year in a selection shows as many pairs as lead to it", async ({ page, request }) => {
  const { pairs } = await filterRecord(request);
  const last = 2022;
  expect(pairs.filter(({ year }) => year >= last).length).toBeGreaterThan(atOnce);
  await page.goto(`./?from=${last}&to=2026#year-${last}`);
  await expect(page.locator(`#year-${last}`)).toBeInViewport();
});

test("oldest first turns the whole list, its years and months with it", async ({ page, request }) => {
  const { pairs } = await filterRecord(request);
  await page.goto("./");
  await page.getByRole("combobox", { name: "Order" }).selectOption("Oldest first");
  await expect(page).toHaveURL(/\?order=oldest$/);
  await expect
    .poll(() => shownIds(page))
    .toEqual(
      pairs
        .map(({ id }) => id)
        .toReversed()
        .slice(0, atOnce),
    );
});

test("in a long facet, typing narrows the choices", async ({ page, request }) => {
  const { label } = await filterRecord(request);
  await page.goto("./");
  const panel = await openFacet(page, "Who");
  await panel.getByRole("searchbox", { name: "Find in this list" }).fill("Путин");
  await expect(panel.getByRole("checkbox")).toHaveCount(1);
  await expect(choice(panel, label("actor", "vladimir-putin"))).toBeVisible();
});
