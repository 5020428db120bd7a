import type { Filter, FilterPair } from "./filter";
import { facets, type Facet } from "./filter-facets";
import { wordsAsked } from "./search-words";
import { noPlaces, type Gazetteer } from "./written-places";

/** Whether the filter lets the pair through: one of the values chosen in each facet, all words, a date within the years. */
export function matches(filter: Filter, pair: FilterPair, places: Gazetteer = noPlaces): boolean {
  return matcherOf(filter, places)(pair);
}

/** `matches` for many pairs: the words are folded once. */
export function matcherOf(filter: Filter, places: Gazetteer = noPlaces): (pair: FilterPair) => boolean {
  const inReach = reachOf(filter, places);
  return (pair) => inReach(pair) && facets.every((facet) => passes(filter, facet, pair));
}

/** Whether the pair has one of the values chosen in the facet; true where none is chosen. */
export function passes(filter: Filter, facet: Facet, pair: FilterPair): boolean {
  const chosen = filter[facet];
  return chosen.length === 0 || pair[facet].some((value) => chosen.includes(value));
}

/** What words and years of the filter ask of a pair, whatever its facets. */
export function reachOf(filter: Filter, places: Gazetteer = noPlaces): (pair: FilterPair) => boolean {
  const words = wordsAsked(filter.q, places);
  return ({ year, text }) =>
    (filter.from === null || filter.from <= year) &&
    (filter.to === null || year <= filter.to) &&
    words.every((word) => text.includes(word));
}
