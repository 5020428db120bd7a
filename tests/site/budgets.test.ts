import { describe, expect, test } from "vitest";
import { faultsOnPages, files, oncePerFile, pages, readBuilt } from "./support/built-site";
import { latinFontsOf, scriptsNamed, scriptsOf, servedSize, styleSheetsOf } from "./support/loaded-by-page";

/** The budgets of the design, in bytes as served. */
const LIMITS = {
  timelineHtml: 100_000,
  html: 150_000,
  css: 15_000,
  latinFonts: 100_000,
  script: 12_000,
  zoom: 135_000,
};

function tooLarge(size: number, limit: number): string[] {
  return size <= limit ? [] : [`${size} bytes, ${limit} allowed`];
}

describe("the budgets", () => {
  test("the timeline's HTML fits", () => {
    const timelines = pages.filter(({ path }) => path === "/" || path.startsWith("/page/"));
    expect(faultsOnPages(({ file }) => tooLarge(servedSize([file]), LIMITS.timelineHtml), timelines)).toEqual([]);
  });

  test("the HTML of every page fits, however long the record", () => {
    expect(faultsOnPages(({ file }) => tooLarge(servedSize([file]), LIMITS.html))).toEqual([]);
  });

  test("the style sheets of every page fit", () => {
    expect(faultsOnPages((page) => tooLarge(servedSize(styleSheetsOf(page)), LIMITS.css))).toEqual([]);
  });

  test("the fonts of every page in Latin letters fit", () => {
    const faults = faultsOnPages((page) => {
      const fonts = latinFontsOf(page);
      const size = fonts.reduce((sum, file) => sum + readBuilt(file).byteLength, 0);
      return fonts.length === 0 ? ["no fonts found"] : tooLarge(size, LIMITS.latinFonts);
    });
    expect(faults).toEqual([]);
  });

  test("the script of every page, before the reader acts, fits", () => {
    expect(faultsOnPages((page) => tooLarge(servedSize(scriptsOf(page)), LIMITS.script))).toEqual([]);
  });

  test("what a reader fetches who opens the zoomable timeline, script and style, fits", () => {
    const timeline = pages.find(({ path }) => path === "/");
    if (!timeline) throw new Error("There is a start page.");
    const scripts = scriptsNamed("start-zoom.", scriptsOf(timeline));
    const styles = files.filter((file) => /\/zoom\.[^/]*\.css$/.test(file));
    expect([scripts.length > 0, styles.length]).toEqual([true, 1]);
    expect(tooLarge(servedSize([...scripts, ...styles]), LIMITS.zoom)).toEqual([]);
  });

  test("nothing of the zoomable timeline is in what a page loads before that", () => {
    const holdsIt = oncePerFile((file) => /\.vis-item|vis-timeline/.test(readBuilt(file).toString("utf8")));
    const faults = faultsOnPages((page) => [...scriptsOf(page), ...styleSheetsOf(page)].filter(holdsIt));
    expect(faults).toEqual([]);
  });

  test("no script that reaches a browser holds zod", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /ZodError|\$ZodType|_zod\b/.test(readBuilt(file).toString("utf8")))).toEqual([]);
  });
});

describe("the style sheets", () => {
  test("each names the cascade layers in their order, since any of them may be the first on a page", () => {
    const order = ["reset", "tokens", "base", "components", "utilities"];
    const layersOf = (sheet: string): string[] => [
      ...new Set([...sheet.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = ""]) => names.split(/,\s*/))),
    ];
    const sheets = files.filter((file) => /^_astro\/.*\.css$/.test(file));
    expect(sheets.length).toBeGreaterThan(5);
    for (const file of sheets) expect(layersOf(readBuilt(file).toString("utf8")), file).toEqual(order);
  });
});
