import { expect, test } from "@playwright/test";
import { allPages } from "./support/page-kinds";

const pathOf = (kind: string): string =>
  allPages.find((path) => new RegExp(`^/${kind}/[^/]+/$`).test(path)) ?? `no page of ${kind}`;

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of ["warnings", "events", "lines", "actors", "weapons", "sources"])
    test(`an error in one of the ${kind} can be reported from its page`, async ({ page }) => {
      await page.goto(pathOf(kind));
      const menu = page.locator(".page-actions");
      // Where there is room, the menu lies open.
      if (await menu.getByText("Share", { exact: true }).isVisible())
        await menu.getByText("Share", { exact: true }).click();
      await expect(menu.getByRole("link", { name: "Report an error", exact: true })).toBeVisible();
    });
});

test("on a phone an error is reported from the Share menu, and the way there says how the publisher is reached", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathOf("warnings"));
  await page.locator(".page-actions").getByText("Share", { exact: true }).click();
  const link = page.getByRole("link", { name: "Report an error", exact: true });
  test.skip((await link.getAttribute("href")) !== "/about/#reach", "the record names a contact or a repository");
  await link.click();
  await expect(page).toHaveURL(/\/about\/#reach$/);
  const section = page.getByRole("region", { name: "How to reach the publisher of this copy" });
  await expect(section).toBeInViewport();
  await expect(section).toContainText("Write to");
});

test("a frame offers to report an error in what it shows", async ({ page }) => {
  await page.goto(`/embed${pathOf("warnings")}`);
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "Report an error" })).toBeVisible();
});
