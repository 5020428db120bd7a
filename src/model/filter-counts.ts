import type { Filter, FilterPair } from "./filter";
import { facets, perFacet, type Facet } from "./filter-facets";
import { passes, reachOf } from "./filter-matches";
import { noPlaces, type Gazetteer } from "./written-places";

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
