import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { runAstro } from "../../scripts/run-astro";
import { builtFiles } from "../../scripts/server/built-files";
import { listenOnFreePort } from "../../scripts/server/listen";
import { createSiteServer } from "../../scripts/server/site-server";
import { gatherComplaints } from "./support/complaints";

const BASE_PATH = "/red-lines/";
const DIRECTORY = ".cache/base-path-build";

test.describe.configure({ mode: "serial" });

let server: Server;
let home: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  expect(await runAstro(["build", "--silent", "--outDir", DIRECTORY], { BASE_PATH })).toBe(0);
  server = createSiteServer({ directory: DIRECTORY, basePath: BASE_PATH });
  home = `http://localhost:${await listenOnFreePort(server, "localhost", 0)}${BASE_PATH}`;
});

test.afterAll(() => void server.close());

test("no page names an address of this site outside the base path", () => {
  const outside = builtFiles(DIRECTORY)
    .filter((file) => /\.(html|css|webmanifest)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(DIRECTORY, file), "utf8");
      return [...text.matchAll(/(?:\b(?:href|src|action)="|url\(["']?)(\/(?!red-lines\/)[^"')]*)/g)].map(
        (match) => `${file}: ${match[1]}`,
      );
    });
  expect(outside).toEqual([]);
});

test("styles, fonts and scripts arrive, and the browser has nothing to object to", async ({ page }) => {
  const complaints = gatherComplaints(page, new URL(home).origin);
  const loaded: string[] = [];
  page.on("response", (response) => {
    if (response.ok()) loaded.push(response.request().resourceType());
  });
  await page.goto(home, { waitUntil: "networkidle" });
  expect(complaints).toEqual([]);
  expect(loaded).toEqual(expect.arrayContaining(["stylesheet", "font", "script"]));
});

test("links lead from the timeline to a warning, to its line and back", async ({ page }) => {
  await page.goto(home);
  await page.locator("article.pair").first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/red-lines\/warnings\/[^/]+\/$/);
  await page.getByRole("main").locator(`a[href^="${BASE_PATH}lines/"]`).first().click();
  await expect(page).toHaveURL(/\/red-lines\/lines\/[^/]+\/$/);
  await page.getByRole("banner").getByRole("link").first().click();
  await expect(page).toHaveURL(home);
});

test("every link of the main navigation leads to a page", async ({ page }) => {
  await page.goto(home);
  const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  for (const target of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
    expect((await page.goto(target))?.status(), target).toBe(200);
  }
});

test("a filtered view opens and says what it shows", async ({ page }) => {
  await page.goto(`${home}?status=crossed`);
  await expect(page.getByRole("status").filter({ hasText: / of / })).toBeVisible();
  await expect(page).toHaveURL(`${home}?status=crossed`);
});
