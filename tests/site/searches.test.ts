import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { normaliseBasePath } from "../../scripts/server/base-path";
import { makeFind } from "../../src/browser/search/find";
import type { Place } from "../../src/model/archive";
import { emptyFilter, matcherOf } from "../../src/model/filter";
import { pairsOf, type FilterIndex } from "../../src/model/filter-index";
import type { SearchEntry, SearchKind } from "../../src/model/search/search-entry";
import { gazetteerOf } from "../../src/model/written-places";

// Without the pages, whose reading takes most of the time of other tests here.
const basePath = normaliseBasePath(process.env.BASE_PATH);
const textOf = (file: string) => readFileSync(join(process.env.DIST ?? "dist", file), "utf8");
const places = JSON.parse(textOf("place-names.json")) as Place[];
const gazetteer = gazetteerOf(places);
const entries = JSON.parse(textOf("search-entries.json")) as SearchEntry[];
const find = makeFind(textOf("search-index.json"), entries, gazetteer);
const index = JSON.parse(textOf("timeline-index.json")) as FilterIndex;
const pairs = pairsOf({ ...index, texts: JSON.parse(textOf("timeline-words.json")) as string[] });

/** What stands above claims and sources, which have headings of their own below. */
const lower: ReadonlySet<SearchKind> = new Set(["claim", "source"]);
const foundFirst = (query: string) =>
  find(query)
    .hits.filter(({ entry }) => !lower.has(entry.kind))
    .map(({ entry }) => entry.href.replace(basePath, "/"));
const filtered = (q: string) => pairs.filter(matcherOf({ ...emptyFilter, q }, gazetteer)).map(({ id }) => id);

const strikes = "/warnings/2024-09-12-putin-long-range-strikes/";

/** What a reader types, and what must stand first. */
const searches: readonly (readonly [query: string, first: string])[] = [
  ["12 September 2024", strikes],
  ["September 12, 2024", strikes],
  ["2024-09-12", strikes],
  ["12.09.2024", strikes],
  ["12 сентября 2024", strikes],
  ["Putin September 2024 ATACMS", strikes],
  ["Putin Sept 2024 ATACMS", strikes],
  ["Путин", "/actors/vladimir-putin/"],
  ["Владимир Путин", "/actors/vladimir-putin/"],
  ["Зеленський", "/actors/volodymyr-zelensky/"],
  ["Medvedev", "/actors/dmitry-medvedev/"],
  ["Лавров", "/actors/sergei-lavrov/"],
  ["ATACMS", "/weapons/atacms/"],
  ["F16", "/weapons/f-16/"],
  ["Taurus", "/weapons/taurus/"],
  ["Орешник", "/weapons/oreshnik/"],
  ["Crimea", "/themes/crimea/"],
  ["Крым", "/themes/crimea/"],
  ["Krim", "/themes/crimea/"],
  ["Kaliningrad", "/themes/kaliningrad/"],
  ["Königsberg", "/themes/kaliningrad/"],
  ["Чёрное море", "/themes/black-sea/"],
  ["nuclear doctrine", "/themes/nuclear-doctrine/"],
  ["long-range strikes", "/themes/long-range-strikes/"],
  ["restraint", "/restraint/"],
  ["privacy", "/about/privacy/"],
  ["who edits this?", "/about/editorial/#who-edits"],
  ["how are outcomes worked out", "/method/"],
  ["download csv", "/data/"],
  ["neutrality", "/about/#neutrality"],
];

test.each(searches)("searching for %s finds first what was meant", (query, first) => {
  expect(foundFirst(query)[0]).toBe(first);
});

test("a day is a word of the filter, however it is written", () => {
  for (const [query] of searches.slice(0, 5))
    expect(filtered(query), query).toContain("2024-09-12-putin-long-range-strikes");
});

describe("whichever name of a place is typed finds the same", () => {
  test.each(places)("$name", ({ name, names }) => {
    for (const other of names) {
      expect(filtered(other), other).toEqual(filtered(name));
      expect(foundFirst(other), other).toEqual(foundFirst(name));
    }
  });
});
