import { expect, test } from "vitest";

import {
  basePath,
  type BuiltPage,
  faultsOnPages,
  files,
  indexedPages,
  pages,
  readBuilt,
  siteOrigin,
} from "./support/built-site";

/** Entries of these kinds have a picture of their own. */
const shared = /^\/(warnings|events|lines|actors|weapons)\/[^/]+\/$/;
const built = new Set(files);

function tag({ root }: BuiltPage, property: string): string {
  return root.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? "";
}

/** The built file behind the address of a page's picture. */
function pictureOf(page: BuiltPage): string {
  return tag(page, "og:image").replace(siteOrigin() + basePath, "");
}

function measuresOf(file: string): string {
  const png = readBuilt(file);
  return `${png.toString("latin1", 1, 4)} ${png.readUInt32BE(16)} by ${png.readUInt32BE(20)}`;
}

test("every page shows a picture of 1200 by 630 where it is shared, and says in words what it shows", () => {
  const faults = faultsOnPages((page) => {
    const file = pictureOf(page);
    if (!built.has(file)) return [`its picture “${file}” is no file`];
    return [
      ...(measuresOf(file) === "PNG 1200 by 630" ? [] : [measuresOf(file)]),
      ...(tag(page, "og:image:width") === "1200" && tag(page, "og:image:height") === "630" ? [] : ["other measures"]),
      ...(tag(page, "og:image:type") === "image/png" ? [] : ["another type"]),
      ...(tag(page, "og:image:alt").split(" ").length >= 8 ? [] : ["few words for it"]),
      ...(page.root.querySelector('meta[name="twitter:card"][content="summary_large_image"]') ? [] : ["a small card"]),
    ];
  }, indexedPages);
  expect(faults).toEqual([]);
});

test("every warning, event, line, actor and weapon system has a picture of its own", () => {
  const faults = faultsOnPages(
    (page) => {
      const isGone = /^(Withdrawn|Now at another address): /.test(page.root.querySelector("h1")?.text.trim() ?? "");
      const own = `og${page.path.replace(/\/$/, "")}.png`;
      return isGone || pictureOf(page) === own ? [] : [`shows ${pictureOf(page)}`];
    },
    indexedPages.filter(({ path }) => shared.test(path)),
  );
  expect(faults).toEqual([]);
});

test("an address that is gone keeps a picture, for where it was shared", () => {
  const missing = pages.filter(({ path }) => shared.test(path) && !built.has(`og${path.replace(/\/$/, "")}.png`));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("no picture is heavier than what messengers fetch at once", () => {
  const heavy = files.filter((file) => file.startsWith("og/") && readBuilt(file).byteLength > 40_000);
  expect(heavy).toEqual([]);
});
