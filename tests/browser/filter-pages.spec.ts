import { expect, test } from "@playwright/test";

import { asBuilt, countText, openFacet, shownIds, statusOf } from "./filter-record";
import { serveLongerRecord } from "./longer-record";

test("a result that reaches beyond the page is fetched from where it is, a hundred at a time", async ({
  page,
  request,
}) => {
  const { ids } = await serveLongerRecord(page, request, 150);
  const oldestFirst = ids.toReversed();
  await page.goto("./?order=oldest");
  await expect(statusOf(page)).toHaveText(countText(ids.length, ids.length));
  await expect.poll(() => shownIds(page)).toEqual(oldestFirst.slice(0, 100));
  await expect(page.getByRole("heading", { level: 2, name: "1999" })).toBeVisible();
  await page.getByRole("button", { name: new RegExp(`more of ${ids.length} warnings`) }).press("Enter");
  await expect.poll(() => shownIds(page)).toEqual(oldestFirst.slice(0, 200));
  await expect(page.locator(`article[id="${oldestFirst[100]}"]`)).toBeFocused();
});

test("without a filter the page stays as it was built, and is so again when the filter is cleared", async ({
  page,
  request,
}) => {
  const { ids, onFirstPage } = await serveLongerRecord(page, request, 3);
  await page.goto("./");
  await openFacet(page, "Side");
  await expect(statusOf(page)).toHaveText(countText(ids.length, ids.length));
  const built = await asBuilt(page, ids.slice(0, onFirstPage));
  expect(await shownIds(page)).toEqual(built);
  await page.getByRole("combobox", { name: "Order" }).selectOption("Oldest first");
  await expect.poll(() => shownIds(page)).toEqual(ids.toReversed().slice(0, 100));
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => shownIds(page)).toEqual(built);
});

test("a link to a pair of another page fetches and marks it", async ({ page, request }) => {
  const { ids, onFirstPage } = await serveLongerRecord(page, request, 3);
  const id = ids.at(-2) ?? "";
  await page.goto(`./#${id}`);
  await expect(page.locator(`article[id="${id}"]`)).toHaveClass(/is-target/);
  await expect(page.locator(`article[id="${id}"]`)).toBeInViewport();
  expect(await shownIds(page)).toEqual([...(await asBuilt(page, ids.slice(0, onFirstPage))), id]);
});

test("where a page can't be fetched, it is said, and can be tried again", async ({ page, request }) => {
  const { ids } = await serveLongerRecord(page, request, 3);
  await page.route("**/page/2/", (route) => route.abort(), { times: 1 });
  await page.goto("./?order=oldest");
  await expect(page.getByText("Some of these warnings could not be fetched.")).toBeVisible();
  // By keyboard: what is still being laid out above may move the button away from below a pointer.
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await expect.poll(() => shownIds(page)).toEqual(ids.toReversed().slice(0, 100));
  await expect(page.getByText("Some of these warnings could not be fetched.")).toBeHidden();
});
