import { emptyFilter, type Filter } from "../filter";
import { askedParameters } from "../filter-address";
import { type Facet, facetLabels, facets } from "../filter-facets";
import type { WeightedSentence } from "../selection";
import { type Side, sideInProse } from "../terms/side";
import { type Theme, themeInProse } from "../terms/theme";
import { formerConsequenceKinds } from "../terms/warning";
import { countOf } from "../words";

/** What is set side by side; null where that side is still to be chosen. */
export interface Comparison {
  readonly a: Chosen | null;
  readonly b: Chosen | null;
}

/** A comparison as an address gives it. */
interface ParsedComparison extends Comparison {
  /** What the address asked for and the record does not know, as `name=value`; in the order of the address. */
  readonly dropped: readonly string[];
}

export const comparisonSides = ["a", "b"] as const;
export type ComparisonSide = (typeof comparisonSides)[number];

/**
 * The comparison that the query of an address asks for; undoes `formatComparison`. What the record does not know, or
 * what is asked for a second time, is left out and listed in `dropped`, never an error.
 *
 * @param search with or without its question mark
 * @param isKnown whether some warning of the record has the value
 */
export function parseComparison(search: string, isKnown: (chosen: Chosen) => boolean): ParsedComparison {
  const read: { a: Chosen | null; b: Chosen | null } = { a: null, b: null };
  const dropped = new Set<string>();
  for (const [name, written] of askedParameters(search, isComparisonSide)) {
    if (written === "") continue;
    const side = comparisonSides.find((each) => each === name);
    const chosen = side && read[side] === null ? parseChosen(written) : null;
    if (side && chosen && isKnown(chosen)) read[side] = chosen;
    else dropped.add(`${name}=${written}`);
  }
  return { ...read, dropped: [...dropped] };
}

/** The query of the one address of a comparison, with its question mark; empty where nothing is chosen. */
export function formatComparison(comparison: Comparison): string {
  const parts = comparisonSides.flatMap((side) => {
    const chosen = comparison[side];
    return chosen ? [`${side}=${chosen.facet}:${encodeURIComponent(chosen.value)}`] : [];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * The comparison that can be begun with what a filter asks for: null unless that is one value of one facet, or one year,
 * and nothing else.
 */
export function comparisonFrom(filter: Filter): Comparison | null {
  const { from, to, q } = filter;
  const asked: Chosen[] = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  if (from !== null || to !== null) {
    if (from !== to) return null;
    asked.push({ facet: "year", value: String(from) });
  }
  const [a, ...others] = asked;
  return a && others.length === 0 && q === "" ? { a, b: null } : null;
}

/** The filter of the timeline that asks for what is chosen: undoes `comparisonFrom`. */
export function filterOf({ facet, value }: Chosen): Filter {
  if (facet !== "year") return { ...emptyFilter, [facet]: [value] };
  return { ...emptyFilter, from: Number(value), to: Number(value) };
}

const isComparisonSide = (name: string): boolean => comparisonSides.some((side) => side === name);

function parseChosen(written: string): Chosen | null {
  const [name, ...rest] = written.split(":");
  const facet = comparedFacets.find((each) => each === name);
  if (!facet) return null;
  const value = rest.join(":");
  return { facet, value: facet === "kind" ? (formerConsequenceKinds.get(value) ?? value) : value };
}

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
