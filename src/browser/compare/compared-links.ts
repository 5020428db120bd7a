import { entryPage, facetPage, filteredTimeline } from "../../addresses";
import { filterOf } from "../../model/comparison/comparison-address";
import type { Chosen } from "../../model/comparison/compared-facets";
import { formatFilter } from "../../model/filter-address";

/** The timeline, filtered by what is chosen. */
export function timelineOf(chosen: Chosen): string {
  return filteredTimeline(formatFilter(filterOf(chosen)));
}

/** The page of what is chosen; null where it has none. */
export function pageOf({ facet, value }: Chosen): string | null {
  switch (facet) {
    case "actor":
      return entryPage("actors", value);
    case "weapon":
      return entryPage("weapons", value);
    case "line":
      return entryPage("lines", value);
    case "side":
      return facetPage("sides", value);
    case "theme":
      return facetPage("themes", value);
    case "year":
      return facetPage("years", value);
    case "status":
    case "response":
    case "restraint":
    case "kind":
      return null;
  }
}
