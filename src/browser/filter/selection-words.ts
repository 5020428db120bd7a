import type { Filter } from "../../model/filter";
import { facetLabels, facets, type Facet } from "../../model/filter-facets";
import type { LabelOf } from "../../model/selection-heading";

/**
 * What a filter asks for, in words: "actor: Vladimir Putin or Sergei Lavrov; theme: Crimea; from 2022". Empty where
 * every pair is let through; the order of the pairs is no part of it.
 */
export function selectionWords(filter: Filter, labelOf: LabelOf): string {
  const { from, to, q } = filter;
  const asked = facets.map((facet) => facetWords(facet, filter[facet], labelOf));
  return [...asked, yearWords(from, to), q === "" ? "" : `words: ${q}`].filter((words) => words !== "").join("; ");
}

function facetWords(facet: Facet, values: readonly string[], labelOf: LabelOf): string {
  if (values.length === 0) return "";
  return `${facetLabels[facet].toLowerCase()}: ${values.map((value) => labelOf(facet, value)).join(" or ")}`;
}

function yearWords(from: number | null, to: number | null): string {
  if (from === null) return to === null ? "" : `to ${to}`;
  return to === null ? `from ${from}` : from === to ? `in ${from}` : `${from} to ${to}`;
}
