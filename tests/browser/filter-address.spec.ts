import { expect, test } from "@playwright/test";

import { choice, countText, filterRecord, given, noticeOn, openFacet, shownIds, statusOf } from "./filter-record";

test("back and forward restore each view, and a reload keeps it", async ({ page, request }) => {
  const { pairs, values, label } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  const count = countText(pairs.filter((pair) => pair.weapon.includes(weapon)).length, pairs.length);
  await page.goto("./");
  const panel = await openFacet(page, "Weapon system");
  await choice(panel, label("weapon", weapon)).check();
  await expect(statusOf(page)).toHaveText(count);
  await page.goBack();
  await expect(statusOf(page)).toHaveText(countText(pairs.length, pairs.length));
  await expect(choice(panel, label("weapon", weapon))).not.toBeChecked();
  await page.goForward();
  await expect(statusOf(page)).toHaveText(count);
  await page.reload();
  await expect(statusOf(page)).toHaveText(count);
});

test("words ended with Enter are a step, and what is typed next another, however fast", async ({ page }) => {
  await page.goto("./");
  const words = page.getByRole("searchbox", { name: "Words, names, weapons" });
  await words.focus();
  await expect(page.getByText("Loading the choices…").first()).toBeAttached({ attached: false });
  await words.fill("missile");
  await words.press("Enter");
  await expect(page).toHaveURL(/q=missile/);
  await words.fill("tank");
  await expect(page).toHaveURL(/q=tank/);
  await page.goBack();
  await expect(page).toHaveURL(/q=missile/);
  await expect(words).toHaveValue("missile");
});

test("the link to a view is copied whole, and it is said", async ({ page, request, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [weapon = ""] = (await filterRecord(request)).values("weapon");
  await page.goto(`./?weapon=${weapon}&from=2022&colour=red`);
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`./?weapon=${weapon}&from=2022`, baseURL).href);
});

test("the link to a view of one weapon system leads to its own page, which needs no script", async ({
  page,
  request,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [weapon = ""] = (await filterRecord(request)).values("weapon");
  await page.goto(`./?weapon=${weapon}`);
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`weapons/${weapon}/`, baseURL).href);
});

test("what an old link asks for in vain is dropped, and said in one line", async ({ page, request }) => {
  const { pairs, values } = await filterRecord(request);
  const [side = ""] = values("side");
  const count = countText(pairs.filter((pair) => pair.side.includes(side)).length, pairs.length);
  await page.goto(`./?side=${side}&weapon=trebuchet&utm_source=mail`);
  await expect(statusOf(page)).toHaveText(count);
  await expect(noticeOn(page)).toHaveText(
    "The link also asked for “weapon=trebuchet”, which this record does not know.",
  );
});

test("a link to a pair marks it and brings it into view, below the bar", async ({ page, request }) => {
  const { pairs } = await filterRecord(request);
  const { id } = given(pairs[pairs.length >> 1]);
  await page.goto(`./#${id}`);
  const pair = page.locator(`article[id="${id}"]`);
  await expect(pair).toHaveClass(/is-target/);
  await expect(pair.getByRole("heading")).toBeInViewport();
  const bar = await page.getByRole("search", { name: "Filter the warnings" }).boundingBox();
  const box = await pair.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

test("a link to a pair shows it although the filter leaves it out, and says so", async ({ page, request }) => {
  const { pairs, values } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  const fitting = pairs.filter((pair) => pair.weapon.includes(weapon));
  const other = given(pairs.find((pair) => !pair.weapon.includes(weapon)));
  await page.goto(`./?weapon=${weapon}#${other.id}`);
  await expect(page.locator(`article[id="${other.id}"]`)).toHaveClass(/is-target/);
  await expect(page.locator(`article[id="${other.id}"]`)).toBeInViewport();
  await expect(noticeOn(page)).toContainText("Also shown: the warning the link points to");
  expect(await shownIds(page)).toHaveLength(fitting.length + 1);
});

test("a link to a pair that is not in the record says so", async ({ page }) => {
  await page.goto("./#2019-01-01-somebody-something");
  await expect(noticeOn(page)).toContainText("The warning the link points to is not in this record.");
});

test("the link of a pair is copied: the whole address of its own page", async ({ page, request, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id } = given((await filterRecord(request)).pairs[0]);
  await page.goto("./");
  const link = page.locator(`article[id="${id}"] copy-link a`);
  await link.click();
  await expect(link).toHaveText("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`./warnings/${id}/`, baseURL).href);
});

test("a filtered address shows nothing of the whole record until the index is there, and all where it never comes", async ({
  page,
}) => {
  let refuse: () => void = () => undefined;
  const refused = new Promise<void>((resolve) => (refuse = resolve));
  await page.route("**/timeline-index.json", async (route) => {
    await refused;
    await route.abort();
  });
  await page.goto("./?from=2024", { waitUntil: "domcontentloaded" });
  const first = page.locator("article.pair").first();
  await expect(first).toBeHidden();
  await expect(page.locator(".masthead h1")).toBeHidden();
  refuse();
  await expect(first).toBeVisible();
  await expect(page.getByText("This selection could not be loaded.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("a filtered view has the name of its choice, in its heading and in the title of the tab", async ({
  page,
  request,
}) => {
  const { values, label } = await filterRecord(request);
  const [weapon = ""] = values("weapon");
  await page.goto(`./?weapon=${weapon}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(label("weapon", weapon));
  await expect(page).toHaveTitle(new RegExp(`^${label("weapon", weapon)} · `));
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(label("weapon", weapon));
});
