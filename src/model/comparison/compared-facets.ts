import { facetLabels, facets, type Facet } from "../filter-facets";
import type { WeightedSentence } from "../selection";
import { sideInProse, type Side } from "../terms/side";
import { themeInProse, type Theme } from "../terms/theme";
import { countOf } from "../words";

/** What selections can be compared by: all that the timeline is filtered by, and the year. */
export type ComparedFacet = Facet | "year";
export const comparedFacetLabels: Readonly<Record<ComparedFacet, string>> = { ...facetLabels, year: "Year" };
export const comparedFacets: readonly ComparedFacet[] = [...facets, "year"];

/** One value of one facet: what stands on one side of a comparison. */
export interface Chosen {
  readonly facet: ComparedFacet;
  readonly value: string;
}

/** A chosen value as a heading has it; coded values that are no names by themselves say what they are of. */
export function chosenName({ facet, value }: Chosen, label: string): string {
  if (facet === "restraint") return value === "none" ? "No restraint on record" : `Restraint ${uncapitalised(label)}`;
  if (facet === "kind" && value === "none-stated") return "No consequence stated";
  return label;
}

/** "Russia beside United States". */
export function comparisonTitle(names: readonly string[]): string {
  return names.join(" beside ");
}

/** What the warnings of a selection have in common, after their number: "by Russia", "that name or plainly mean ATACMS". */
export function sharedWords({ facet, value }: Chosen, label: string, count: number): string {
  switch (facet) {
    case "actor":
      return `by ${label}`;
    case "side":
      return `by ${sideInProse(value as Side)}`;
    case "weapon":
      return `that ${count === 1 ? "names or plainly means" : "name or plainly mean"} ${label}`;
    case "theme":
      return `about ${themeInProse(value as Theme)}`;
    case "line":
      return "of this line";
    case "restraint":
      return `with ${value === "none" ? "no restraint on record" : `restraint on record ${uncapitalised(label)}`}`;
    case "year":
      return `of ${label}`;
    case "kind":
    case "response":
    case "status":
      return `with the ${comparedFacetLabels[facet].toLowerCase()} “${label}”`;
  }
}

/** What a selection holds: "121 warnings by Russia,", and "which draw 84 lines."; of one line, nothing more. */
export function comparedSentence(chosen: Chosen, label: string, warnings: number, lines: number): WeightedSentence {
  const strong = `${countOf(warnings, "warning")} ${sharedWords(chosen, label, warnings)}`;
  if (chosen.facet === "line") return { strong: `${strong}.`, rest: "" };
  return { strong: `${strong},`, rest: ` which ${warnings === 1 ? "draws" : "draw"} ${countOf(lines, "line")}.` };
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
