import type { ComparedSelection } from "../../model/comparison/comparable";
import { chosenName } from "../../model/comparison/compared-facets";
import {
  comparisonTable,
  fewestForPercent,
  type ComparedRow,
  type ComparedRows,
} from "../../model/comparison/comparison-table";
import { make } from "../dom";

/**
 * The same figures of each selection, row by row.
 * @param most how many groups of rows are shown at most, from the first
 */
export function makeComparedTable(selections: readonly ComparedSelection[], most = Infinity): HTMLElement {
  const caption = `Counted of each for itself; percentages only where there are ${fewestForPercent} cases or more.`;
  const heads = selections.map(({ chosen, label }) => make("th", { scope: "col" }, chosenName(chosen, label)));
  return make(
    "table",
    { class: "compared-table" },
    make("caption", {}, caption),
    make("thead", {}, make("tr", {}, make("td"), ...heads)),
    ...comparisonTable(selections).slice(0, most).map(makeGroup),
  );
}

function makeGroup({ heading, rows }: ComparedRows): HTMLElement {
  const columns = String((rows[0]?.cells.length ?? 0) + 1);
  const head = make("tr", {}, make("th", { scope: "rowgroup", colspan: columns }, heading));
  return make("tbody", {}, head, ...rows.map(makeRow));
}

function makeRow({ label, cells }: ComparedRow): HTMLElement {
  const made = cells.map(({ text, more }) =>
    make("td", {}, text, ...(more === "" ? [] : [" ", make("span", { class: "figures-more" }, more)])),
  );
  return make("tr", {}, make("th", { scope: "row" }, label), ...made);
}
