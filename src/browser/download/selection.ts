import { parseFilter, formatFilter } from "../../model/filter-address";
import { knownChoices, pairsOf, type FilterIndex } from "../../model/filter-index";
import { matcherOf } from "../../model/filter";
import { gazetteerOf } from "../../model/written-places";
import { labelsOf, selectionWords } from "../filter/selection-words";

/** The pairs that an address asks for, wherever they stand, and what a file of them says of itself. */
export interface Selection {
  /** The warnings' ids, in the order shown. */
  readonly ids: readonly string[];
  /** The whole address of the view. */
  readonly address: string;
  /** What was asked for, in words; empty where it is everything. */
  readonly words: string;
  /** The query of the view, with its question mark; empty where it has none. */
  readonly query: string;
}

/** @param search the query of an address, with its question mark */
export function selectionOf(index: FilterIndex, search: string): Selection {
  const { dropped: _, ...filter } = parseFilter(search, knownChoices(index));
  const ids = pairsOf(index)
    .filter(matcherOf(filter, gazetteerOf(index.places ?? [])))
    .map(({ id }) => id);
  const query = formatFilter(filter);
  return {
    ids: filter.order === "newest" ? ids : ids.reverse(),
    address: index.citation.home + query,
    words: selectionWords(filter, labelsOf(index)),
    query,
  };
}
