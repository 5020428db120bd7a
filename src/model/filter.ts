import { type Facet, facets, perFacet } from "./filter-facets";
import { wordsAsked } from "./search-words";
import { noPlaces, type Gazetteer } from "./written-places";

export const filterOrders = ["newest", "oldest"] as const;
export type FilterOrder = (typeof filterOrders)[number];

/** What a reader asked to see: of each facet the chosen values (any of them will do), and all of the facets at once. */
export interface Filter extends Readonly<Record<Facet, readonly string[]>> {
  /** First and last year, both included; null where that end is open. `from` is never after `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** Words that must all occur, as typed. */
  readonly q: string;
  readonly order: FilterOrder;
}

/** One warning with what happened afterwards, as far as a filter can tell pairs apart. */
export interface FilterPair extends Readonly<Record<Facet, readonly string[]>> {
  /** The warning's id. */
  readonly id: string;
  /** The year of the warning's date, which lies within one year however exact it is. */
  readonly year: number;
  /** What free text is looked for in, folded. */
  readonly text: string;
}

/** Lets every pair through, newest first. */
export const emptyFilter: Filter = { ...perFacet(() => []), from: null, to: null, q: "", order: "newest" };

/** The filter with one value of a facet chosen or no longer chosen. Chosen values are kept sorted, so that one view has one address. */
export function withChoice(filter: Filter, facet: Facet, value: string, chosen: boolean): Filter {
  const others = filter[facet].filter((other) => other !== value);
  return { ...filter, [facet]: chosen ? [...others, value].sort() : others };
}

/** The filter with other years; the two ends may come in either order. */
export function withYears(filter: Filter, from: number | null, to: number | null): Filter {
  const turned = from !== null && to !== null && from > to;
  return turned ? { ...filter, from: to, to: from } : { ...filter, from, to };
}

/** The filter with other words, spaced once. */
export function withWords(filter: Filter, words: string): Filter {
  return { ...filter, q: words.replace(/\s+/g, " ").trim() };
}

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
function passes(filter: Filter, facet: Facet, pair: FilterPair): boolean {
  const chosen = filter[facet];
  return chosen.length === 0 || pair[facet].some((value) => chosen.includes(value));
}

/** What words and years of the filter ask of a pair, whatever its facets. */
function reachOf(filter: Filter, places: Gazetteer): (pair: FilterPair) => boolean {
  const words = wordsAsked(filter.q, places);
  return ({ year, text }) =>
    (filter.from === null || filter.from <= year) &&
    (filter.to === null || year <= filter.to) &&
    words.every((word) => text.includes(word));
}

/** Of each facet, by value, how many pairs have it; a value without pairs is left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * The number beside each choice: the pairs that have it under the other facets' choices, the words and the years.
 * What is chosen in its own facet is ignored, since choosing more there can only add pairs.
 */
export function facetCounts(filter: Filter, pairs: readonly FilterPair[], places: Gazetteer = noPlaces): FacetCounts {
  const counts = perFacet(() => new Map<string, number>());
  const inReach = reachOf(filter, places);
  for (const pair of pairs) {
    if (!inReach(pair)) continue;
    for (const facet of facetsThatCount(filter, pair))
      for (const value of pair[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}

/** All facets for a pair that fails none; the one it fails, if it is the only one; else none. */
function facetsThatCount(filter: Filter, pair: FilterPair): readonly Facet[] {
  const failed = facets.filter((facet) => !passes(filter, facet, pair));
  if (failed.length === 0) return facets;
  return failed.length === 1 ? failed : [];
}
