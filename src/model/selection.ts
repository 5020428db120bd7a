import type { Archive, Link, Warning } from "./archive";
import type { Filter } from "./filter";
import { type Facet, facetLabels, facets } from "./filter-facets";
import type { PlacedPair } from "./filter-index";
import { type Side, sideInProse } from "./terms/side";
import { type Theme, themeInProse } from "./terms/theme";
import { countOf, formatCount, listed } from "./words";

/** Some warnings chosen by one value of a facet: those that have it themselves, and those in whose aftermath it had a part. */
export interface Selection {
  /** In the order given. */
  readonly own: readonly Warning[];
  readonly aftermath: readonly Warning[];
}

/** The facets by which the events of a warning are found too; all else is the warning's own. */
export type AftermathFacet = Extract<Facet, "actor" | "weapon">;

/** Whether a warning itself was said by the actor or names the weapon. */
function isOwn(facet: AftermathFacet, value: string, { actor, weapons }: Pick<Warning, "actor" | "weapons">): boolean {
  return facet === "actor" ? actor === value : weapons.includes(value);
}

/** Whether the actor did the event, or the weapon was used in it. */
export function hasPart(facet: AftermathFacet, value: string, { event }: Pick<Link, "event">): boolean {
  return (facet === "actor" ? event.actors : event.weapons).includes(value);
}

/** The warnings of an actor or weapon: said by it or naming it, and those in whose aftermath it had a part. */
export function selectionBy(
  { warnings, linksOf }: Pick<Archive, "warnings" | "linksOf">,
  facet: AftermathFacet,
  value: string,
): Selection {
  const own = warnings.filter((warning) => isOwn(facet, value, warning));
  const aftermath = warnings.filter(
    (warning) =>
      !isOwn(facet, value, warning) && (linksOf.get(warning.id) ?? []).some((link) => hasPart(facet, value, link)),
  );
  return { own, aftermath };
}

/** A sentence whose first words weigh more. */
export interface WeightedSentence {
  readonly strong: string;
  readonly rest: string;
}

/**
 * Why these warnings, below the name of the actor or weapon: "27 warnings: 8 name or plainly mean it, in 19 it was part
 * of what happened afterwards." "28 warnings: 4 of their own, in 24 they acted in what happened afterwards."
 */
export function selectionSentence(facet: AftermathFacet, own: number, aftermath: number): WeightedSentence {
  const all = countOf(own + aftermath, "warning");
  const ownWords =
    facet === "actor"
      ? `${formatCount(own)} of their own`
      : `${formatCount(own)} ${own === 1 ? "names or plainly means" : "name or plainly mean"} it`;
  const part = facet === "actor" ? "they acted in" : "it was part of";
  if (aftermath === 0) return { strong: `${all}: ${own === 0 ? "none" : ownWords}.`, rest: "" };
  const rest = `in ${formatCount(aftermath)} ${part} what happened afterwards.`;
  return own === 0 ? { strong: `${all}:`, rest: ` ${rest}` } : { strong: `${all}: ${ownWords},`, rest: ` ${rest}` };
}

/** Over each of the two groups: "What they said: 4", "Named or meant in the warning: 8", "Part of what happened afterwards: 19". */
export function groupHeading(facet: AftermathFacet, group: keyof Selection, count: number): string {
  const headings = groupHeadings[facet];
  return `${headings[group]}: ${formatCount(count)}`;
}

const groupHeadings: Readonly<Record<AftermathFacet, Readonly<Record<keyof Selection, string>>>> = {
  actor: { own: "What they said", aftermath: "Where they acted afterwards" },
  weapon: { own: "Named or meant in the warning", aftermath: "Part of what happened afterwards" },
};

/** The name readers see of a facet's value. */
export type LabelOf = (facet: Facet, value: string) => string;

/** Pairs that a filter lets through, told apart by whether the warning itself has what is asked for or what happened afterwards. */
export interface GroupedPairs {
  readonly own: readonly PlacedPair[];
  readonly aftermath: readonly PlacedPair[];
}

/** What a filtered view says of itself. */
export interface SelectionHeading {
  /** "ATACMS"; "Dmitry Medvedev, Nuclear"; "27 warnings, filtered" where more is asked for than fits a heading. */
  readonly title: string;
  /** "Timeline, filtered by weapon system and theme". */
  readonly eyebrow: string;
  readonly sentence: WeightedSentence;
  /** Over each of two groups; null where there is but one. */
  readonly groups: Readonly<Record<keyof GroupedPairs, string>> | null;
}

/** The facets by which what happened afterwards is found, too. */
const aftermathFacets: readonly AftermathFacet[] = ["actor", "weapon"];

/** Most values that the heading names one by one. */
const mostNamed = 2;

/** The pairs in two groups. Without an actor or weapon system asked for, all stand for themselves. */
export function groupPairs(filter: Filter, pairs: readonly PlacedPair[]): GroupedPairs {
  const asked = aftermathFacets.filter((facet) => filter[facet].length > 0);
  const isOwn = ({ own }: PlacedPair) => asked.every((facet) => own[facet].some((id) => filter[facet].includes(id)));
  return { own: pairs.filter(isOwn), aftermath: pairs.filter((pair) => !isOwn(pair)) };
}

/** The one thing that a filter asks for; null where it asks for nothing or for more. */
export function onlyChoice(filter: Filter): { readonly facet: Facet; readonly value: string } | null {
  const chosen = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  const [only] = chosen;
  return only && chosen.length === 1 && filter.q === "" && filter.from === null && filter.to === null ? only : null;
}

/** What a view says of itself. @param words what is asked for, in words: "actor: Vladimir Putin; from 2022" */
export function selectionHeading(
  filter: Filter,
  { own, aftermath }: GroupedPairs,
  labelOf: LabelOf,
  words: string,
): SelectionHeading {
  const all = own.length + aftermath.length;
  const asked = aftermathFacets.filter((facet) => filter[facet].length > 0);
  const groups =
    own.length > 0 && aftermath.length > 0
      ? {
          own: headingOf(asked, filter, "own", own.length),
          aftermath: headingOf(asked, filter, "aftermath", aftermath.length),
        }
      : null;
  return {
    title: titleOf(filter, all, labelOf),
    eyebrow: `Timeline, filtered by ${listed(namesAsked(filter))}`,
    sentence:
      asked.length > 0 && all > 0
        ? sentenceOf(asked, filter, own.length, aftermath.length)
        : { strong: countOf(all, "warning"), rest: ` ${ownWords(filter, words)}.` },
    groups,
  };
}

function titleOf(filter: Filter, all: number, labelOf: LabelOf): string {
  const chosen = facets
    .flatMap((facet) => filter[facet].map((value) => ({ facet, label: labelOf(facet, value) })))
    .map(({ facet, label }, place) => (place > 0 && plainWords.includes(facet) ? lowered(label) : label));
  const isShort = chosen.length > 0 && chosen.length <= mostNamed;
  const plain = isShort && filter.from === null && filter.to === null && filter.q === "";
  if (plain) return chosen.join(", ");
  if (chosen.length === 0 && filter.q !== "" && filter.from === null && filter.to === null) return `“${filter.q}”`;
  return `${countOf(all, "warning")}, filtered`;
}

/** The facets whose labels are words, not names: within a heading they begin small. */
const plainWords: readonly Facet[] = ["status", "response", "restraint", "kind"];

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function namesAsked({ from, to, q, ...filter }: Filter): string[] {
  return [
    ...facets.filter((facet) => filter[facet].length > 0).map((facet) => facetLabels[facet].toLowerCase()),
    ...(from === null && to === null ? [] : ["years"]),
    ...(q === "" ? [] : ["words"]),
  ];
}

/** Whether one value of one of these facets is asked for, so that a sentence can speak of "it" or "they". */
function isOne(asked: readonly AftermathFacet[], filter: Filter): AftermathFacet | null {
  const [facet] = asked;
  return facet !== undefined && asked.length === 1 && filter[facet].length === 1 ? facet : null;
}

function sentenceOf(
  asked: readonly AftermathFacet[],
  filter: Filter,
  own: number,
  aftermath: number,
): WeightedSentence {
  const facet = isOne(asked, filter);
  if (facet) return selectionSentence(facet, own, aftermath);
  const all = countOf(own + aftermath, "warning");
  if (aftermath === 0) return { strong: `${all}: all of it stands in the warning.`, rest: "" };
  const rest = ` in ${formatCount(aftermath)} some of it was part of what happened afterwards.`;
  if (own === 0) return { strong: `${all}:`, rest };
  return { strong: `${all}: in ${formatCount(own)} it stands in the warning,`, rest };
}

function headingOf(asked: readonly AftermathFacet[], filter: Filter, group: keyof GroupedPairs, count: number): string {
  const facet = isOne(asked, filter);
  if (facet) return groupHeading(facet, group, count);
  const words = { own: "In the warning itself", aftermath: "Part of what happened afterwards" };
  return `${words[group]}: ${formatCount(count)}`;
}

/** What is said after the number where only warnings are asked about, as the pages of sides and themes say it. */
function ownWords(filter: Filter, words: string): string {
  const only = onlyChoice(filter);
  if (only?.facet === "side") return `by ${sideInProse(only.value as Side)}`;
  if (only?.facet === "theme") return `about ${themeInProse(only.value as Theme)}`;
  if (only?.facet === "line") return "of this line";
  return `selected by ${words}`;
}
