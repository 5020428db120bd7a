import { expect, test } from "@playwright/test";

import { pagePathOf } from "../../scripts/server/built-files";
import { pageKindOf } from "../../scripts/server/page-kind";
import { type UnpackedCopy, unpackedCopy } from "./support/portable-copy";

test.describe.configure({ mode: "serial" });

let copy: UnpackedCopy;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = await unpackedCopy("portable");
});

test.afterAll(() => copy.remove());

/** The pages, by their names below the folder. */
function pages(): [file: string, html: string][] {
  return [...copy.files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => [nameInCopy(name), Buffer.from(bytes).toString("utf8")]);
}

function nameInCopy(name: string): string {
  return name.slice(copy.root.length + 1);
}

test("it unpacks to one folder, with the start page, the data and the licences in it", () => {
  expect(copy.root).toMatch(/^red-line-record-\d+\.\d+\.\d+$/);
  expect([...copy.files.keys()].filter((name) => !name.startsWith(`${copy.root}/`))).toEqual([]);
  for (const file of ["index.html", "read-me.txt", "licences.txt", "calendar.ics", "feed.xml", "data/warnings.csv"])
    expect([...copy.files.keys()], file).toContain(`${copy.root}/${file}`);
});

test("every address on every page leads to a file, and what it points at is there", () => {
  const ids = new Map(pages().map(([file, html]) => [file, new Set(matches(html, /\sid="?([^\s">]+)/g))]));
  const there = new Set([...copy.files.keys()].map((name) => new URL(copy.addressOf(nameInCopy(name))).pathname));
  const faults = pages().flatMap(([file, html]) => {
    const from = copy.addressOf(file);
    const written = new Set(matches(html, /\s(?:href|src|action|poster|data|xlink:href)="([^"]*)"/g));
    return [...written]
      .filter((address) => !/^(?:https?|mailto):/.test(address))
      .flatMap((address) => {
        const url = new URL(address, from);
        const target = decodeURI(url.pathname).split(`/${copy.root}/`)[1] ?? "";
        if (url.search !== "" || !there.has(url.pathname)) return [`${file}: ${address} leads to no file`];
        const fragment = decodeURIComponent(url.hash.slice(1));
        return fragment === "" || ids.get(target)?.has(fragment) ? [] : [`${file}: ${address} points at nothing`];
      });
  });
  expect(faults).toEqual([]);
});

test("no page has anything that could only be dead, or speaks of a script", () => {
  const faults = pages().flatMap(([file, html]) =>
    matches(
      html,
      /<(button|form|template|iframe|noscript|script(?! type="application\/ld\+json")|copy-link|copy-text|print-page|save-picture)\b/g,
    ).map((tag) => `${file}: <${tag}>`),
  );
  expect(faults).toEqual([]);
  // These tell what the site does elsewhere and what changed in it, or know the language as one that reads the data.
  const others = pages().filter(([file]) => !/^(?:about|changes|data)\//.test(file));
  const speaking = others.filter(([, html]) => /JavaScript|scripts? allowed/.test(html));
  expect(speaking.map(([file]) => file)).toEqual([]);
});

test("every page says at its foot that it is a copy, of which version and day", () => {
  const silent = pages().filter(
    ([, html]) => !/This is a copy to be read from a disk\.[^]*As of <time[^]*data version \d/.test(html),
  );
  expect(silent.map(([file]) => file)).toEqual([]);
});

test("a page of each kind opens with its style and its letters, asks for nothing but files and is at fault in nothing", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) complaints.push(`${page.url()} asks ${request.url()}`);
  });
  page.on("requestfailed", (request) => complaints.push(`${page.url()} does not get ${request.url()}`));
  const kinds = Map.groupBy(pages(), ([file]) => pageKindOf(pagePathOf(file)));
  for (const [[file] = [""]] of kinds.values()) {
    await page.goto(copy.addressOf(file));
    await expect(page.getByRole("main").getByRole("heading", { level: 1 }), file).toBeVisible();
    await expect(page.getByText("This is a copy to be read from a disk."), file).toBeVisible();
    expect(await page.evaluate(lookOfPage), file).toEqual({
      hasPaper: true,
      letters: ["Instrument Sans", "Record Serif"],
    });
  }
  expect(complaints).toEqual([]);
});

test("links lead from the start page to a warning, its line, a source and the data", async ({ page }) => {
  await page.goto(copy.addressOf("index.html"));
  await expect(page.getByText("If this page looks bare")).toBeHidden();
  await page.locator("article.pair").first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/warnings\/[^/]+\/index\.html$/);
  await page.getByRole("main").locator('a[href*="/lines/"]').first().click();
  await expect(page).toHaveURL(/\/lines\/[^/]+\/index\.html$/);
  await page.getByRole("main").locator('a[href*="/sources/"]').first().click();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/index\.html$/);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Data" }).click();
  await expect(page).toHaveURL(/\/data\/index\.html$/);
  await page.getByRole("main").locator('a[href="warnings.json"]').first().click();
  await expect(page).toHaveURL(/\/data\/warnings\.json$/);
  await expect(page.locator("body")).toContainText('"rows"');
});

test("where a tool stands on the site, the copy says in a sentence that it has none, and offers what it has", async ({
  page,
}) => {
  await page.goto(copy.addressOf("index.html"));
  await expect(page.getByText("nothing can filter, search or zoom")).toBeVisible();
  const parts = page.getByRole("navigation", { name: "Parts of the record" });
  for (const list of ["Actors", "Weapon systems", "Sides", "Themes", "Outcomes", "Years"])
    await expect(parts.getByRole("link", { name: list })).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await expect(page.getByText("its pages can’t be searched together")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "All warnings by date" })).toBeVisible();
  for (const [file, words] of [
    ["compare/index.html", "two selections can’t be set side by side"],
    ["method/index.html", "nothing can work them out"],
    ["changes/index.html", "a program needs their addresses on the web"],
  ] as const) {
    await page.goto(copy.addressOf(file));
    await expect(page.getByText(words), file).toBeVisible();
  }
});

/** Whether the colours of the site are there, and which of its own letters a page shows. */
async function lookOfPage(): Promise<{ hasPaper: boolean; letters: string[] }> {
  await document.fonts.ready;
  const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
  const families = new Set(loaded.map(({ family }) => family.replaceAll('"', "")));
  return {
    hasPaper: getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "",
    letters: ["Instrument Sans", "Record Serif"].filter((family) => families.has(family)),
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
