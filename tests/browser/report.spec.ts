import { expect, test } from "@playwright/test";

const warning = "/warnings/2024-09-12-putin-long-range-strikes/";
const entries = [
  warning,
  "/events/2024-11-17-us-allows-atacms/",
  "/lines/permission-for-western-long-range-strikes/",
  "/actors/vladimir-putin/",
  "/weapons/atacms/",
  "/sources/anpreuters-2024-09-13-nebenzia-nato-direct-war/",
];

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const entry of entries)
    test(`an error can be reported from ${entry}`, async ({ page }) => {
      await page.goto(entry);
      const menu = page.locator(".page-actions");
      // Where there is room, the menu lies open.
      if (await menu.getByText("Share", { exact: true }).isVisible())
        await menu.getByText("Share", { exact: true }).click();
      await expect(menu.getByRole("link", { name: "Report an error", exact: true })).toBeVisible();
    });
});

test("on a phone an error is reported from the Share menu, and a section says how the publisher is reached", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(warning);
  await page.locator(".page-actions").getByText("Share", { exact: true }).click();
  const link = page.getByRole("link", { name: "Report an error", exact: true });
  await expect(link).toBeVisible();
  // To the section where the record names no way, else to a letter or a form.
  await expect(link).toHaveAttribute("href", /^(?:\/about\/#reach$|mailto:|https:\/\/)/);
  await page.goto("/about/#reach");
  const section = page.getByRole("region", { name: "How to reach the publisher of this copy" });
  await expect(section).toBeInViewport();
  await expect(section).toContainText("Write to");
});

test("a frame offers to report an error in what it shows", async ({ page }) => {
  await page.goto(`/embed${warning}`);
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "Report an error" })).toBeVisible();
});
