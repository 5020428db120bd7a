import { listPage } from "../../addresses";
import type { Comparable, ComparedSelection } from "../../model/comparison/comparable";
import { chosenName, comparedSentence } from "../../model/comparison/compared-facets";
import { comparedStrip } from "../../model/comparison/compared-plot";
import { formatPartialDate, isoPartialDate } from "../../model/dates";
import { strokePath, type StripStrokes } from "../../model/strip-drawing";
import { formatCount } from "../../model/words";
import { entryPage } from "../../addresses";
import { make, makeSvg } from "../dom";
import { pageOf, timelineOf } from "./compared-links";

/** How many warnings of a selection are listed beside those of the other. */
const listedAtMost = 5;

/** Gives a copy of a drawing that the page brings along, by its name. */
export type ShapeOf = (name: string) => Node;

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
