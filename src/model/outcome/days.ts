import { chronologically, type PartialDate, type Span, spanOf } from "../dates";
import type { CountedLink, DayRange, DaysHeld, LinkFacts, ResponseLag, WarningFacts } from "../derivation";
import type { Side } from "../terms/side";
import { type Demand, type Explicitness, explicitnesses } from "../terms/warning";

/** The days from one date to another, never below 0; a range unless both are exact. CODEBOOK section 5. */
export function daysBetween(from: Span, to: Span): DayRange {
  return { least: Math.max(0, to.first - from.last), most: Math.max(0, to.last - from.first) };
}

/**
 * How long the line held: to the first crossing, else to the lapse, else to the as-of date; null for a veiled line, and
 * for an uncrossed demand to stop. `asOf` in days since 1970-01-01 UTC. CODEBOOK section 5, "days held".
 */
export function daysHeldOf(subject: Subject, firstCrossing: Span | null, asOf: number): DaysHeld | null {
  if (firstCrossing) return held(subject, firstCrossing, "crossing");
  if (subject.demand === "stop") return null;
  return subject.lapse ? held(subject, subject.lapse, "lapse") : held(subject, { first: asOf, last: asOf }, "as-of");
}

/** How long the line held without being crossed even in part; null if it never was, and for a veiled line. CODEBOOK section 5. */
export function daysHeldInPartOf(subject: Subject, firstPartialCrossing: Span | null): DaysHeld | null {
  return firstPartialCrossing && held(subject, firstPartialCrossing, "partial-crossing");
}

/** What had to stop is crossed by the first new instance found: an earlier one may not have been. CODEBOOK section 5. */
function held({ span, explicitness, demand }: Subject, end: Span, until: DaysHeld["until"]): DaysHeld | null {
  if (explicitness === "veiled") return null;
  const atMost = demand === "stop";
  const days = daysBetween(span, end);
  return { days: atMost ? { ...days, least: 0 } : days, until, atMost };
}

/**
 * The days from the step that drew it to the act that decided the response: the earliest of those that did, and the last
 * step in whose window it falls. Null if none decided it. CODEBOOK section 5, "response lag".
 */
export function responseLagOf<L extends LinkFacts>(deciding: readonly CountedLink<L>[]): ResponseLag<L> | null {
  const [act] = deciding.filter(isAct).toSorted(byTime);
  const step = act?.fallsIn.at(-1);
  return act && step ? { days: daysBetween(step.span, act.span), act, step } : null;
}

function isAct({ relation }: CountedLink<LinkFacts>): boolean {
  return relation === "stated-consequence" || relation === "other-response";
}

/** Something that happened, with the days on which it may lie. */
type Placed = Pick<CountedLink<LinkFacts>, "link" | "span">;

/** Orders what happened by first day, then last day, then id. For `sort`. */
export function byTime(one: Placed, other: Placed): number {
  const [a, b] = [one.link.event.id, other.link.event.id];
  return one.span.first - other.span.first || one.span.last - other.span.last || (a < b ? -1 : Number(a > b));
}

/** The statements of a warning or a line, read as one. CODEBOOK section 6, "Lines". */
export interface Subject {
  readonly side: Side;
  /** That of the first statement. */
  readonly date: PartialDate;
  readonly span: Span;
  /** That of the most explicit statement. */
  readonly explicitness: Explicitness;
  /** That of the first statement. */
  readonly demand: Demand;
  /** When it lapsed, if every statement had by the as-of date; cut at that date. */
  readonly lapse: Span | null;
  /** Those that begin by the as-of date, first to last. */
  readonly statements: readonly WarningFacts[];
}

/**
 * Reads statements as one; null where none begins by the as-of date. CODEBOOK section 6, "Lines".
 * @param statements in any order
 * @param asOf in days since 1970-01-01 UTC
 */
export function subjectOf(statements: readonly WarningFacts[], asOf: number): Subject | null {
  const made = statements.filter(({ date }) => spanOf(date).first <= asOf).toSorted(chronologically);
  const [first] = made;
  if (!first) return null;
  return {
    side: first.side,
    date: first.date,
    span: spanOf(first.date),
    explicitness: explicitnesses.find((grade) => made.some(({ explicitness }) => explicitness === grade)) ?? "veiled",
    demand: first.demand,
    lapse: lapseOf(made, asOf),
    statements: made,
  };
}

/** A lapse is there once its first possible day is; of several, the last is meant. CODEBOOK sections 5 and 6, "Lines". */
function lapseOf(statements: readonly WarningFacts[], asOf: number): Span | null {
  const lapses = statements.map(({ lapsed }) => lapsed && spanOf(lapsed.date)).filter((lapse) => lapse !== null);
  const first = Math.max(...lapses.map((lapse) => lapse.first));
  if (lapses.length < statements.length || first > asOf) return null;
  return { first, last: Math.min(asOf, Math.max(...lapses.map(({ last }) => last))) };
}
