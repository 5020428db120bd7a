import type { DayRange, DaysHeld, Subject } from "../derivation";
import { spanOf, type Span } from "../span";
import { lapseBy } from "./lapse";

/** The days from one date to another, never below 0; a range unless both are exact. CODEBOOK section 5. */
export function daysBetween(from: Span, to: Span): DayRange {
  return { least: Math.max(0, to.first - from.last), most: Math.max(0, to.last - from.first) };
}

/**
 * How long the line held: to the first crossing, else to the lapse, else to the as-of date; null for a veiled line.
 * `asOf` in days since 1970-01-01 UTC. CODEBOOK section 5, "days held".
 */
export function daysHeldOf(subject: Subject, firstCrossing: Span | null, asOf: number): DaysHeld | null {
  if (firstCrossing) return held(subject, firstCrossing, "crossing");
  const lapse = lapseBy(subject, asOf);
  return lapse ? held(subject, lapse, "lapse") : held(subject, { first: asOf, last: asOf }, "as-of");
}

/** How long the line held without being crossed even in part; null if it never was, and for a veiled line. CODEBOOK section 5. */
export function daysHeldInPartOf(subject: Subject, firstPartialCrossing: Span | null): DaysHeld | null {
  return firstPartialCrossing && held(subject, firstPartialCrossing, "partial-crossing");
}

function held({ date, explicitness }: Subject, end: Span, until: DaysHeld["until"]): DaysHeld | null {
  return explicitness === "veiled" ? null : { days: daysBetween(spanOf(date), end), until };
}
