import fc from "fast-check";

import { filterOrders, withWords, withYears, type Filter, type FilterPair } from "../../src/model/filter";
import type { KnownChoices } from "../../src/model/filter-address";
import { perFacet } from "../../src/model/filter-facets";

/** Few values, so that random filters and pairs often meet. */
const values = ["a", "b", "c", "d&=+ é"];
export const someChoices: KnownChoices = {
  facets: perFacet(() => new Set(values)),
  years: { first: 2014, last: 2026 },
};

const year = fc.integer({ min: someChoices.years.first, max: someChoices.years.last });
const ofEachFacet = (most: number) =>
  fc.record(
    perFacet(() => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most }).map((chosen) => chosen.sort())),
  );

export function arbitraryFilter(words: fc.Arbitrary<string>): fc.Arbitrary<Filter> {
  const rest = fc.record({
    from: fc.option(year),
    to: fc.option(year),
    q: words,
    order: fc.constantFrom(...filterOrders),
  });
  return fc.tuple(ofEachFacet(2), rest).map(([chosen, given]) => {
    const filter = withWords({ ...chosen, ...given }, given.q);
    return withYears(filter, filter.from, filter.to);
  });
}

export const arbitraryPairs: fc.Arbitrary<FilterPair[]> = fc.array(
  fc
    .tuple(ofEachFacet(3), year, fc.constantFrom("", "putin", "putin atacms", "crimea"))
    .map(([chosen, pairYear, text]) => ({ ...chosen, id: "a-pair", year: pairYear, text })),
  { maxLength: 30 },
);
