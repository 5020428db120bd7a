import { expect } from "@playwright/test";
import { test } from "./support/elsewhere";
import { sampleOfEachKind } from "./support/page-kinds";

/** Of single entries; those whose address says what they show have no size of their own. */
const embeds = sampleOfEachKind(6).filter((path) =>
  /^\/embed\/(warnings|events|lines|actors|weapons)\/[^/]+\/$/.test(path),
);

/** A frame as somebody might write it by hand. */
function frameOf(src: string): string {
  return `<iframe title="framed" width="600" height="500" src="${src}"></iframe>`;
}

test("another site can frame a page made for it, and its links open beside that site", async ({
  page,
  baseURL,
  openElsewhere,
}) => {
  const [path = ""] = embeds;
  await openElsewhere(frameOf(new URL(path, baseURL).href));
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("heading", { level: 1 })).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    framed.getByRole("heading", { level: 1 }).getByRole("link").click(),
  ]);
  await expect(opened).toHaveURL(new URL(path.replace("/embed", ""), baseURL).href);
  await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
});

test("another site cannot frame any other page", async ({ page, baseURL, openElsewhere }) => {
  const [path = ""] = embeds;
  await openElsewhere(frameOf(new URL(path.replace("/embed", ""), baseURL).href));
  // The browser puts a page of its own in the place of one that refuses.
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  await expect(page.frameLocator("iframe").getByRole("main")).toHaveCount(0);
});

test("a frame of the size offered need not be scrolled", async ({ page, request }) => {
  test.setTimeout(embeds.length * 20_000);
  for (const path of embeds) {
    const answer = await request.get(path.replace(/^\/embed\/(.*)\/$/, "/oembed/$1.json"));
    const { width, height } = (await answer.json()) as { width: number; height: number };
    await page.setViewportSize({ width, height });
    await page.goto(path);
    const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(hidden, path).toBeLessThanOrEqual(0);
  }
});

test("in a column of any width the frame is as high as its words, and not much higher", async ({
  page,
  baseURL,
  request,
  openElsewhere,
}) => {
  test.setTimeout(embeds.length * 20_000);
  for (const path of embeds) {
    const answer = await request.get(path.replace(/^\/embed\/(.*)\/$/, "/oembed/$1.json"));
    const { html } = (await answer.json()) as { html: string };
    const here = html.replace(/src="[^"]*"/, `src="${new URL(path, baseURL).href}"`);
    for (const width of [320, 340, 600]) {
      await page.setViewportSize({ width: width + 200, height: 800 });
      await openElsewhere(`<div style="width:${width}px">${here}</div>`);
      const framed = page.frames()[1];
      await framed?.waitForLoadState();
      const [hidden, spare] = (await framed?.evaluate(() => {
        const words = document.querySelector("main")?.getBoundingClientRect().bottom ?? 0;
        const footer = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
        return [document.documentElement.scrollHeight - window.innerHeight, footer - words] as const;
      })) ?? [1, 0];
      expect(hidden, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      expect(spare, `${path} at ${width} px`).toBeLessThanOrEqual(300);
    }
  }
});

test("the frame's title says what it shows", async ({ page, baseURL, request, openElsewhere }) => {
  const path = embeds.find((each) => each.startsWith("/embed/warnings/")) ?? "";
  const answer = await request.get(path.replace(/^\/embed\/(.*)\/$/, "/oembed/$1.json"));
  const { html } = (await answer.json()) as { html: string };
  await openElsewhere(html.replace(/src="[^"]*"/, `src="${new URL(path, baseURL).href}"`));
  await expect(page.getByTitle(/^A warning, and what happened then: /)).toBeVisible();
});

test("the code to embed a page can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [path = ""] = embeds;
  await page.goto(path.replace("/embed", ""));
  await page.getByRole("button", { name: "Copy the code" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator("#embed-code").textContent());
  expect(copied).toContain(path);
});
