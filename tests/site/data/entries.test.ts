import { expect, test } from "vitest";

import { files, indexedPages, readBuilt } from "../support/built-site";
import { publishedJson } from "./published-tables";

interface Row {
  readonly id: string;
}

interface EntryFile {
  readonly kind: string;
  readonly url: string;
  readonly dataVersion: string;
  readonly entry: Row;
  readonly links?: readonly { readonly warning: string; readonly event: string }[];
  readonly sources?: readonly Row[];
}

const kinds = ["warnings", "events", "lines", "actors", "weapons", "sources"];
const rowsOf = new Map(kinds.map((kind) => [kind, (publishedJson(`${kind}.json`) as { rows: Row[] }).rows]));

test.each(kinds)("every entry of %s is data at its address with .json", (kind) => {
  const ids = (rowsOf.get(kind) ?? []).map(({ id }) => id).sort();
  const found = files.flatMap((file) => new RegExp(`^${kind}/([^/]+)\\.json$`).exec(file)?.[1] ?? []);
  expect(found.sort()).toEqual(ids);
});

test.each(kinds)("an entry of %s is its row in the data, beside its page", (kind) => {
  for (const row of rowsOf.get(kind) ?? []) {
    const file = JSON.parse(readBuilt(`${kind}/${row.id}.json`).toString("utf8")) as EntryFile;
    expect(file.entry).toEqual(row);
    expect(file.url).toMatch(new RegExp(`/${kind}/${row.id}/$`));
  }
});

test("the page of an entry names its data, and no other page does", () => {
  const wrong = indexedPages.flatMap(({ path, root }) => {
    const named = root.querySelector('link[rel="alternate"][type="application/json"]')?.getAttribute("href");
    const [, kind = "", id = ""] = /^\/([a-z]+)\/([^/]+)\/(?:page\/\d+\/)?$/.exec(path) ?? [];
    const expected = rowsOf.get(kind)?.some((row) => row.id === id) ? `/${kind}/${id}.json` : undefined;
    return named === expected ? [] : [`${path}: ${named}`];
  });
  expect(wrong).toEqual([]);
});

test("a warning brings what ties it and the sources it lists", () => {
  const file = JSON.parse(
    readBuilt("warnings/2024-09-12-putin-long-range-strikes.json").toString("utf8"),
  ) as EntryFile & { readonly entry: { readonly sources: readonly string[] } };
  expect(file.links?.length).toBeGreaterThan(0);
  expect(new Set(file.links?.map(({ warning }) => warning))).toEqual(new Set([file.entry.id]));
  expect(file.sources?.map(({ id }) => id)).toEqual(file.entry.sources);
});
