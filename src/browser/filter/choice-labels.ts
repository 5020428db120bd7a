import type { FilterIndex } from "../../model/filter-index";
import type { LabelOf } from "../../model/selection-heading";

/** The names that the index has; a value it does not know is its own name. */
export function labelsOf({ choices }: Pick<FilterIndex, "choices">): LabelOf {
  const labels = new Map(
    Object.entries(choices).flatMap(([facet, all]) => all.map(([value, label]) => [`${facet} ${value}`, label])),
  );
  return (facet, value) => labels.get(`${facet} ${value}`) ?? value;
}
