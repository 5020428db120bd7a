import type { Span } from "../span";

/** The stretch of time in view, in days since 1970-01-01 UTC and parts of them. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The least stretch of time that can be looked at, in days: with less, the axis would speak of hours. */
export const leastWindow = 14;

/** From the first of these days to the as-of date, with some room on both sides; as whole days. */
export function boundsOf(spans: readonly Span[], asOf: number): TimeWindow {
  const start = spans.reduce((first, span) => Math.min(first, span.first), asOf);
  const end = spans.reduce((last, span) => Math.max(last, span.last), asOf) + 1;
  const room = Math.max(Math.ceil((end - start) * 0.025), leastWindow);
  return { start: start - room, end: end + room };
}

/** The window that shows these days, both included. */
export function windowOf({ first, last }: Span): TimeWindow {
  return { start: first, end: last + 1 };
}

/** The days of a window, both included; null where it is as wide as the bounds. Undoes `windowOf`. */
export function daysOf({ start, end }: TimeWindow, bounds: TimeWindow): Span | null {
  if (start <= bounds.start + 0.5 && end >= bounds.end - 0.5) return null;
  return { first: Math.round(start), last: Math.max(Math.round(end) - 1, Math.round(start)) };
}

/** A window so many times as long, in which a day stays where it is; kept within the bounds. */
export function zoomed({ start, end }: TimeWindow, factor: number, day: number, bounds: TimeWindow): TimeWindow {
  const length = Math.min(Math.max((end - start) * factor, leastWindow), bounds.end - bounds.start);
  const left = (day - start) / (end - start);
  return within({ start: day - left * length, end: day + (1 - left) * length }, bounds);
}

/** A window moved by a part of its length, later or, for a negative part, earlier; kept within the bounds. */
export function panned({ start, end }: TimeWindow, part: number, bounds: TimeWindow): TimeWindow {
  const way = (end - start) * part;
  return within({ start: start + way, end: end + way }, bounds);
}

/** The window moved as little as shows these days with some room beside them; the same where it shows them already. */
export function showing(window: TimeWindow, { first, last }: Span, bounds: TimeWindow): TimeWindow {
  const { start, end } = window;
  const room = (end - start) * 0.08;
  if (first >= start && Math.min(last + 1, first + room) <= end) return window;
  const way = first < start ? first - room - start : first + room - end;
  return within({ start: start + way, end: end + way }, bounds);
}

function within({ start, end }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = Math.min(end - start, bounds.end - bounds.start);
  const kept = Math.min(Math.max(start, bounds.start), bounds.end - length);
  return { start: kept, end: kept + length };
}
