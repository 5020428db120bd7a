import { type Filter, withChoice, withWords, withYears } from "../../model/filter";
import { type Facet, facetLabels, facets } from "../../model/filter-facets";
import type { FilterIndex } from "../../model/filter-index";
import type { LabelOf } from "../../model/selection";

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

/** The names that the index has; a value it does not know is its own name. */
export function labelsOf({ choices }: Pick<FilterIndex, "choices">): LabelOf {
  const labels = new Map(
    Object.entries(choices).flatMap(([facet, all]) => all.map(([value, label]) => [`${facet} ${value}`, label])),
  );
  return (facet, value) => labels.get(`${facet} ${value}`) ?? value;
}

/** Something that a filter asks for, and the filter without it. */
export interface ChosenValue {
  readonly label: string;
  readonly without: Filter;
}

/** All that a filter asks for, in the order of the form; the order of the pairs is no part of it. */
export function chosenValues(filter: Filter, labelOf: LabelOf): ChosenValue[] {
  const { from, to, q } = filter;
  const values = facets.flatMap((facet) =>
    filter[facet].map((value) => ({ label: labelOf(facet, value), without: withChoice(filter, facet, value, false) })),
  );
  if (from !== null) values.push({ label: `From ${from}`, without: withYears(filter, null, to) });
  if (to !== null) values.push({ label: `To ${to}`, without: withYears(filter, from, null) });
  if (q !== "") values.push({ label: `“${q}”`, without: withWords(filter, "") });
  return values;
}
