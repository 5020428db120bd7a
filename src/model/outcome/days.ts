import type { CountedLink, DayRange, DaysHeld, ResponseLag } from "../derivation";
import type { LinkFacts } from "../facts";
import type { Span } from "../span";
import type { Subject } from "./subject";

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

function byTime(one: CountedLink<LinkFacts>, other: CountedLink<LinkFacts>): number {
  const [a, b] = [one.link.event.id, other.link.event.id];
  return one.span.first - other.span.first || one.span.last - other.span.last || (a < b ? -1 : Number(a > b));
}
