import { comparisonPage, comparisonRecord } from "../../addresses";
import { comparableOf, foremostSides, isKnownChoice, selectionOf } from "../../model/comparison/comparable";
import {
  chosenName,
  comparisonTitle,
  formatComparison,
  parseComparison,
} from "../../model/comparison/comparison-address";
import { loadComparison } from "../compare/compare-view";
import { makeComparedTable, makeSelectionHead, makeStrip, shapesIn, templateIn } from "../compare/compared-parts";
import { make } from "../dom";
import { nameFrame } from "./frame-of-timeline";

/** How many groups of rows a frame shows: what was said, and what became of the lines. */
const groupsShown = 2;

/** A comparison in short, as its address asks for it: rejects where the record can't be had. */
export async function frameOfComparison(host: HTMLElement): Promise<readonly Node[]> {
  const comparable = comparableOf(await loadComparison(new URL(comparisonRecord, document.baseURI)));
  const asked = parseComparison(location.search, (chosen) => isKnownChoice(comparable, chosen));
  // Of what is not known, or not said, the sides that warned most stand in, since a frame has no form to choose by.
  const [first = null, second = null] = foremostSides(comparable).filter(({ value }) => value !== asked.a?.value);
  const comparison = { a: asked.a ?? first, b: asked.b ?? (asked.a ? first : second) };
  const selections = [comparison.a, comparison.b].flatMap((chosen) =>
    chosen ? [selectionOf(comparable, chosen)] : [],
  );
  const title = comparisonTitle(selections.map(({ chosen, label }) => chosenName(chosen, label)));
  const shapeOf = shapesIn(host);
  nameFrame(`${title}, side by side`);
  const columns = selections.map((selection) =>
    make(
      "div",
      { class: "compared-column" },
      makeSelectionHead(selection, "h2"),
      makeStrip(comparable, selection, shapeOf),
    ),
  );
  return [
    make("p", { class: "eyebrow" }, "Two side by side"),
    make("h1", {}, make("a", { href: comparisonPage(formatComparison(comparison)) }, title)),
    make(
      "div",
      { class: "compared" },
      make("div", { class: "compared-columns" }, ...columns),
      templateIn(host, "caution"),
      makeComparedTable(selections, groupsShown),
    ),
  ];
}
