import { expect, test } from "vitest";
import { basePath, indexedPages, isGone, readBuilt } from "./support/built-site";

interface Found {
  readonly href: string;
}

/** Further pages of a list, those of kept versions, which the list of them is found for, and the two by which one comes to the others. */
const noResult = /^\/$|\/page\/\d+\/$|^\/search\/$|^\/data\/versions\/.+/;

const results = (JSON.parse(readBuilt("search-entries.json").toString("utf8")) as Found[]).map(({ href }) =>
  href.replace(basePath, "/"),
);
const found = new Set(results.map((href) => href.replace(/#.*$/, "")));

test("every page can be found by searching, save those that say an entry is gone", () => {
  const missing = indexedPages.filter(({ path, root }) => {
    return !isGone(root) && !noResult.test(path) && !found.has(path);
  });
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("a result that leads into a page leads to a place that is there", () => {
  const rootOf = new Map(indexedPages.map(({ path, root }) => [path, root]));
  const lost = results.filter((href) => {
    const [path = "", fragment] = href.split("#");
    return fragment !== undefined && !rootOf.get(path)?.getElementById(decodeURIComponent(fragment));
  });
  expect(lost).toEqual([]);
});
