import fc from "fast-check";
import { expect, test } from "vitest";

import {
  emptyFilter,
  facetCounts,
  type FilterPair,
  matches,
  withChoice,
  withWords,
  withYears,
} from "../../src/model/filter";
import { facets, perFacet } from "../../src/model/filter-facets";
import { gazetteerOf } from "../../src/model/written-places";
import { arbitraryFilter, arbitraryPairs } from "./arbitrary-filters";

const aPair = (given: Partial<FilterPair>): FilterPair => ({
  ...perFacet(() => []),
  id: "a",
  year: 2024,
  text: "",
  ...given,
});

test("the empty filter lets every pair through", () => {
  expect(matches(emptyFilter, aPair({}))).toBe(true);
});

test("values of one facet are alternatives", () => {
  const filter = { ...emptyFilter, weapon: ["atacms", "f-16"] };
  expect(matches(filter, aPair({ weapon: ["f-16", "taurus"] }))).toBe(true);
  expect(matches(filter, aPair({ weapon: ["taurus"] }))).toBe(false);
});

test("different facets must all agree", () => {
  const filter = { ...emptyFilter, weapon: ["atacms"], side: ["russia"] };
  expect(matches(filter, aPair({ weapon: ["atacms"], side: ["russia"] }))).toBe(true);
  expect(matches(filter, aPair({ weapon: ["atacms"], side: ["ukraine"] }))).toBe(false);
});

test("every word must occur, in whatever alphabet it is typed", () => {
  const pair = aPair({ text: "vladimir putin atacms" });
  expect(matches({ ...emptyFilter, q: "ATACMS Путин" }, pair)).toBe(true);
  expect(matches({ ...emptyFilter, q: "Путин Taurus" }, pair)).toBe(false);
});

test("a date among the words asks for the pair's day, month or day of any year", () => {
  const pair = aPair({ text: "2024-09-12 vladimir putin" });
  for (const q of ["12 September 2024", "Putin Sept 2024", "2024-09", "12.09.2024", "12 September"])
    expect(matches({ ...emptyFilter, q }, pair), q).toBe(true);
  for (const q of ["13 September 2024", "Sept 2023", "12 May"])
    expect(matches({ ...emptyFilter, q }, pair), q).toBe(false);
});

test("both years are included", () => {
  const filter = { ...emptyFilter, from: 2022, to: 2023 };
  expect([2021, 2022, 2023, 2024].filter((year) => matches(filter, aPair({ year })))).toEqual([2022, 2023]);
});

test("years given the wrong way round are turned", () => {
  expect(withYears(emptyFilter, 2025, 2022)).toMatchObject({ from: 2022, to: 2025 });
});

test("years in order stay as they are, and an end may be open", () => {
  expect(withYears(emptyFilter, 2022, 2025)).toMatchObject({ from: 2022, to: 2025 });
  expect(withYears(emptyFilter, 2022, null)).toMatchObject({ from: 2022, to: null });
  expect(withYears(emptyFilter, null, 2022)).toMatchObject({ from: null, to: 2022 });
});

test("chosen values are kept sorted, and one chosen twice is there once", () => {
  const filter = { ...emptyFilter, side: ["russia", "ukraine"] };
  expect(withChoice(filter, "side", "nato", true).side).toEqual(["nato", "russia", "ukraine"]);
  expect(withChoice(filter, "side", "ukraine", true).side).toEqual(["russia", "ukraine"]);
});

test("words are spaced once, whatever stands between and around them", () => {
  expect(withWords(emptyFilter, "  long\t range \n").q).toBe("long range");
});

test("a place among the words is found by another of its names, where the names of places are known", () => {
  const places = gazetteerOf([{ name: "Crimea", names: ["Krim"] }]);
  const pair = aPair({ text: "strikes on @crimea. and its ports" });
  const asked = { ...emptyFilter, q: "Krim ports" };
  expect([matches(asked, pair, places), matches(asked, pair)]).toEqual([true, false]);
  expect(facetCounts(asked, [{ ...pair, side: ["russia"] }], places).side.get("russia")).toBe(1);
});

test("choosing a value and giving it up again leaves the filter as it was", () => {
  const chosen = withChoice(emptyFilter, "side", "russia", true);
  expect(chosen.side).toEqual(["russia"]);
  expect(withChoice(chosen, "side", "russia", false)).toEqual(emptyFilter);
});

test("the count beside a choice is the number of pairs that have it when only it is chosen in its facet", () => {
  fc.assert(
    fc.property(arbitraryFilter(fc.constantFrom("", "Путин", "atacms putin")), arbitraryPairs, (filter, pairs) => {
      const counts = facetCounts(filter, pairs);
      for (const facet of facets)
        for (const value of ["a", "b", "c", "d&=+ é"]) {
          const recount = pairs.filter((pair) => matches({ ...filter, [facet]: [value] }, pair)).length;
          expect(counts[facet].get(value) ?? 0).toBe(recount);
        }
    }),
  );
});
