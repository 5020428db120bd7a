import { expect, test } from "@playwright/test";
import { gatherComplaints } from "./support/complaints";
import { allPages, heaviestPages, kindOf, sampleOfEachKind } from "./support/page-kinds";

/** That every page carries the policy is checked without a browser; here it is held to what pages of each kind ask for. */
const paths = new Set(process.env.OPENED_PAGES === "all" ? allPages : [...heaviestPages(10), ...sampleOfEachKind(12)]);

for (const [kind, ofKind] of Map.groupBy(paths, kindOf)) {
  test(`the browser has nothing to object to on pages of ${kind}`, async ({ page, context, baseURL }) => {
    test.setTimeout(60_000 + ofKind.length * 2_000);
    const complaints = gatherComplaints(page, new URL(baseURL ?? "").origin);
    for (const path of ofKind) await page.goto(path, { waitUntil: "load" });
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test("the browser enforces the policy: a script written into the page does not run", async ({ page }) => {
  await page.goto("/");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.ran = 'yes'";
    document.head.append(script);
    return document.documentElement.dataset.ran;
  });
  expect(ran).toBeUndefined();
});

test("an address that leads nowhere gets the page that helps, with status 404", async ({ page }) => {
  const response = await page.goto("/warnings/no-such-warning/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
