import type { Archive, Link } from "./archive";
import { chronologically, dayOf, firstOf, overlap, type Span, whollyBefore } from "./dates";
import type { DayRange, LeftOutReason } from "./derivation";
import { type JudgedLine, judgedLines, type Judgements } from "./judgements";
import { daysBetween } from "./outcome/days";
import { comparePrecedence, linksWith, spanOfLink } from "./outcome/links";
import { spansOfSteps } from "./outcome/derive-outcome";

/** How long a restraint lasted as far as the line shows it, and what ended the count. */
export interface RestraintLength {
  readonly days: DayRange;
  readonly until: "crossing" | "lapse" | "as-of";
  /** The first crossing after the restraint, where there is one. */
  readonly crossing: Span | null;
}

/** One act by which a warned side held back from what one line forbids. CODEBOOK section 3, "restraint". */
export interface RestraintCase {
  readonly judged: JudgedLine;
  /** The tie by which the case is told: that which prevails among the line's. */
  readonly link: Link;
  /** All ties of the act to statements of the line, first statement to last. */
  readonly links: readonly Link[];
  /** Why the tie moves no outcome, where it does not. */
  readonly leftOut: LeftOutReason | null;
  readonly length: RestraintLength;
  /** Days from the restraint to the first partial crossing after it; null where a full one came no later. */
  readonly inPart: DayRange | null;
  /** Days from the line's first crossing to the restraint, where that crossing came first. */
  readonly afterCrossing: DayRange | null;
}

/**
 * Every case of restraint on record, by line and then by date; an act that answers several lines is a case of each.
 * Cases whose link does not count are among them, with the reason. CODEBOOK sections 3 and 9.
 */
export function restraintCases(archive: Archive, judgements: Judgements): readonly RestraintCase[] {
  const asOf = dayOf(judgements.terms.asOf);
  return judgedLines(archive, judgements).flatMap((judged) => casesOf(archive, judged, asOf));
}

function casesOf({ linksOf }: Archive, judged: JudgedLine, asOf: number): RestraintCase[] {
  const all = judged.statements.flatMap(({ id }) => linksOf.get(id) ?? []);
  const byEvent = Map.groupBy(linksWith(all, "restraint"), ({ event }) => event.id);
  return [...byEvent.values()].flatMap((links) => restraintCase(judged, links, asOf)).toSorted(byDate);
}

function byDate(one: RestraintCase, other: RestraintCase): number {
  return chronologically(one.link.event, other.link.event);
}

function restraintCase(judged: JudgedLine, links: readonly Link[], asOf: number): RestraintCase[] {
  const { derivation } = judged;
  const [link] = links.toSorted(comparePrecedence);
  if (!link) return [];
  const held = spanOfLink(link);
  const first = derivation.firstCrossing;
  const inPart = firstSince(judged, held, "partial-crossing");
  const length = lengthOf(judged, held, asOf);
  return [
    {
      judged,
      link,
      links,
      leftOut: derivation.leftOut.find((left) => left.link.event.id === link.event.id)?.reason ?? null,
      length,
      inPart: inPart && !isOvertaken(inPart, length) ? daysBetween(held, inPart) : null,
      afterCrossing: first && whollyBefore(first, held) ? daysBetween(first, held) : null,
    },
  ];
}

function isOvertaken(inPart: Span, { crossing }: RestraintLength): boolean {
  return crossing !== null && crossing.first <= inPart.first;
}

function lengthOf(judged: JudgedLine, held: Span, asOf: number): RestraintLength {
  const crossing = firstSince(judged, held, "crossing");
  if (crossing) return { days: daysBetween(held, crossing), until: "crossing", crossing };
  const { lapse } = judged.derivation;
  if (lapse) return { days: daysBetween(held, lapse), until: "lapse", crossing };
  return { days: daysBetween(held, { first: asOf, last: asOf }), until: "as-of", crossing };
}

/** The first counted crossing that came after the restraint or, where dates are not exact, may have. */
function firstSince({ derivation }: JudgedLine, held: Span, relation: "crossing" | "partial-crossing"): Span | null {
  const spans = spansOfSteps(derivation.steps, relation);
  return firstOf(spans.filter((span) => whollyBefore(held, span) || overlap(held, span)));
}
