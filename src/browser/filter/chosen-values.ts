import { withChoice, withWords, withYears, type Filter } from "../../model/filter";
import { facets } from "../../model/filter-facets";
import type { LabelOf } from "../../model/selection-heading";

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
