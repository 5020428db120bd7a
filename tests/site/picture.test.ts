import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { pages, type BuiltPage } from "./support/built-site";

/** The most that a drawing's own markup may take, in bytes compressed by gzip: the condensed one by the warnings it shows. */
const LIMITS = { condensedPerWarning: 60, whole: 40_000 };

function page(path: string): BuiltPage {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`The built site has no page ${path}.`);
  return found;
}

function figureOf(path: string) {
  const figure = page(path).root.querySelector("figure.picture");
  if (!figure) throw new Error(`${path} has no picture.`);
  return figure;
}

const compressed = (path: string) => gzipSync(figureOf(path).outerHTML).byteLength;
const hrefs = (path: string, selector: string) =>
  page(path)
    .root.querySelectorAll(selector)
    .map((link) => link.getAttribute("href"));

describe("the pictures of the record", () => {
  test("the condensed one fits", () => {
    const warnings = pages.filter(({ path }) => /^\/warnings\/[^/]+\/$/.test(path)).length;
    expect(compressed("/themes/")).toBeLessThanOrEqual(warnings * LIMITS.condensedPerWarning);
  });

  test("the whole one fits", () => {
    expect(compressed("/lines/")).toBeLessThanOrEqual(LIMITS.whole);
  });

  test("every line of the page has a row", () => {
    const listed = hrefs("/lines/", ".page-section .rows .row-name a");
    expect(hrefs("/lines/", "figure.picture a.is-name").toSorted()).toEqual(listed.toSorted());
  });

  test("every mark has its row in the table, with the same link, and every row its mark", () => {
    const { root } = page("/lines/");
    const marks = root.querySelectorAll("figure.picture svg a:not(.is-name)");
    const rows = root.querySelectorAll(".moments tr[id]");
    const linked = (id: string | undefined, href: string | undefined) => `${id} ${href}`;
    expect(marks.map((mark) => linked(mark.getAttribute("aria-labelledby"), mark.getAttribute("href")))).toEqual(
      rows.map((row) => linked(row.id, row.querySelector("a")?.getAttribute("href"))),
    );
  });

  test("no mark is a tab stop before a script makes one", () => {
    const stops = pages.flatMap(({ path, root }) =>
      root.querySelectorAll("time-picture svg a:not([tabindex='-1'])").map(() => path),
    );
    expect(stops).toEqual([]);
  });

  test("every mark has a name", () => {
    const nameless = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll("time-picture svg a:not(.is-name):not([aria-label]):not([aria-labelledby])")
        .map(() => path),
    );
    expect(nameless).toEqual([]);
  });
});
