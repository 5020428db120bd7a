import { expect, test } from "vitest";
import { publishedAddress } from "./support/addresses-on-page";
import { type BuiltPage, faultsOnPages, indexedPages } from "./support/built-site";

const formats = ["text", "bibtex", "ris", "csl"];

function citationsOn({ root }: BuiltPage): string[] {
  return formats.map((format) => root.querySelector(`#citation-${format}`)?.text ?? "");
}

function keyOn(page: BuiltPage): string {
  return /^@misc\{([^,]+),/.exec(citationsOn(page)[1] ?? "")?.[1] ?? "";
}

test("every page says in every format how it is cited, by its own address", () => {
  const faults = faultsOnPages(
    (page) =>
      citationsOn(page).flatMap((text, place) =>
        text.includes(publishedAddress(page)) ? [] : [`${formats[place]}: ${text}`],
      ),
    indexedPages,
  );
  expect(faults).toEqual([]);
});

test("every citation in JSON is that of one web page", () => {
  const faults = faultsOnPages((page) => {
    const items = JSON.parse(citationsOn(page)[3] ?? "") as { type: string; URL: string }[];
    return items.length === 1 && items[0]?.URL === publishedAddress(page) ? [] : ["another item"];
  }, indexedPages);
  expect(faults).toEqual([]);
});

test("no two pages have the same key in a bibliography", () => {
  const keys = indexedPages.map(keyOn);
  expect(keys).not.toContain("");
  expect(new Set(keys).size).toBe(keys.length);
});

test("every page says to cite the source itself", () => {
  const faults = faultsOnPages(
    ({ root }) => (/cite the source\s+itself/.test(root.querySelector("main")?.text ?? "") ? [] : ["no advice"]),
    indexedPages,
  );
  expect(faults).toEqual([]);
});
