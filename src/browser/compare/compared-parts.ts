import { entryPage, facetPage, filteredTimeline, listPage } from "../../addresses";
import type { Comparable, ComparedSelection } from "../../model/comparison/comparable";
import { comparedStrip } from "../../model/comparison/compared-plot";
import { type Chosen, chosenName, comparedSentence, filterOf } from "../../model/comparison/comparison-address";
import {
  type ComparedRow,
  type ComparedRows,
  comparisonTable,
  fewestForPercent,
} from "../../model/comparison/comparison-table";
import { formatPartialDate, isoPartialDate } from "../../model/dates";
import { formatFilter } from "../../model/filter-address";
import { type StripStrokes, strokePath } from "../../model/strip-drawing";
import { formatCount } from "../../model/words";
import { make, makeSvg } from "../dom";

/** How many warnings of a selection are listed beside those of the other. */
const listedAtMost = 5;

/** Gives a copy of a drawing that the page brings along, by its name. */
type ShapeOf = (name: string) => Node;

/** What a selection is called, as a heading, and what it holds. */
export function makeSelectionHead(
  { chosen, label, warnings, lines }: ComparedSelection,
  level: "h2" | "h3",
): HTMLElement {
  const { strong, rest } = comparedSentence(chosen, label, warnings.length, lines.length);
  return make(
    "div",
    { class: "compared-head" },
    make(level, {}, chosenName(chosen, label)),
    make("p", { class: "why" }, make("strong", {}, strong), rest),
  );
}

/** The lines of a selection among those of the record, as the strip of every page has them. */
export function makeStrip(comparable: Comparable, selection: ComparedSelection, shapeOf: ShapeOf): HTMLElement {
  const { lead, each, phoneEach, groups } = comparedStrip(comparable, selection);
  const name = chosenName(selection.chosen, selection.label);
  return make(
    "section",
    { class: "strip-place", "aria-label": `${name}: the lines by what became of them` },
    make(
      "p",
      { class: "strip-lead" },
      `${lead}, `,
      make("span", { class: "strip-desk" }, each),
      make("span", { class: "strip-phone" }, phoneEach),
      ":",
    ),
    make("div", { class: "strip", "aria-hidden": "true" }, ...groups.flatMap(makeStrokes)),
    make("ul", { class: "strip-labels", role: "list" }, ...groups.map((group) => makeLabel(group, shapeOf))),
  );
}

function makeStrokes({ status, share, strokes, phoneStrokes }: StripStrokes): Node[] {
  return [strokes, phoneStrokes].map((drawn, place) => {
    const svg = makeSvg("svg", {
      class: `share-${share} ${place === 0 ? "strip-desk" : "strip-phone"}`,
      viewBox: `0 0 ${Math.max(1, drawn.length) * 10} 44`,
      preserveAspectRatio: "none",
    });
    svg.append(
      makeSvg("path", { class: "strip-off", d: strokePath(status, drawn, false) }),
      makeSvg("path", { d: strokePath(status, drawn, true) }),
    );
    return svg;
  });
}

function makeLabel({ status, share, count, words, phoneWords }: StripStrokes, shapeOf: ShapeOf): HTMLElement {
  const link = make(
    "a",
    { href: `${listPage("lines")}#${status}` },
    make("b", {}, count),
    " ",
    make("span", { class: "strip-desk" }, words),
    make("span", { class: "strip-phone" }, phoneWords),
  );
  return make("li", { class: `share-${share}` }, shapeOf(status), link);
}

/** The newest warnings of a selection with what happened then, and the ways to all of them. */
export function makeWarningList({ chosen, label, warnings }: ComparedSelection): HTMLElement {
  const name = chosenName(chosen, label);
  const page = pageOf(chosen);
  return make(
    "section",
    { class: "compared-list", "aria-label": `${name}: the newest warnings` },
    make("h3", {}, name),
    make("ul", { role: "list" }, ...warnings.slice(0, listedAtMost).map(makeRow)),
    make(
      "p",
      { class: "compared-ways" },
      make("a", { href: timelineOf(chosen) }, waysTo(warnings.length)),
      ...(page === null ? [] : [make("a", { href: page }, `The page of ${name}`)]),
    ),
  );
}

function waysTo(count: number): string {
  return count > listedAtMost ? `All ${formatCount(count)} on the timeline` : "On the timeline";
}

function makeRow({ id, date, headline, answer }: ComparedSelection["warnings"][number]): HTMLElement {
  return make(
    "li",
    {},
    make("time", { class: "soft", datetime: isoPartialDate(date) }, formatPartialDate(date)),
    make("p", { class: "compared-name" }, make("a", { href: entryPage("warnings", id) }, headline)),
    make("p", { class: "compared-answer" }, answer),
  );
}

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
  return make("tbody", {}, head, ...rows.map(makeFigureRow));
}

function makeFigureRow({ label, cells }: ComparedRow): HTMLElement {
  const made = cells.map(({ text, more }) =>
    make("td", {}, text, ...(more === "" ? [] : [" ", make("span", { class: "figures-more" }, more)])),
  );
  return make("tr", {}, make("th", { scope: "row" }, label), ...made);
}

/** The timeline, filtered by what is chosen. */
export function timelineOf(chosen: Chosen): string {
  return filteredTimeline(formatFilter(filterOf(chosen)));
}

/** The page of what is chosen; null where it has none. */
function pageOf({ facet, value }: Chosen): string | null {
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

/** A copy of what a template of the page holds. */
export function templateIn(host: HTMLElement, name: string): Node {
  return document.importNode(contentOf(host, name), true);
}

/** The drawings that the page brings along, each made by the component that draws it elsewhere. */
export function shapesIn(host: HTMLElement): ShapeOf {
  return (name) => {
    const shape = contentOf(host, "shapes").querySelector(`[data-shape="${name}"] > svg`);
    return shape ? document.importNode(shape, true) : document.createTextNode("");
  };
}

function contentOf(host: HTMLElement, name: string): DocumentFragment {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-of="${name}"]`);
  if (!template) throw new Error(`The page has no template of ${name}.`);
  return template.content;
}
