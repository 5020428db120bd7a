import type { Archive, Link, Warning } from "./archive";
import type { Facet } from "./filter-facets";
import { countOf, formatCount } from "./words";

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
