import { type Span, spanOf } from "../dates";

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

/** The year in which the whole record opens: before it, it holds too little to fill a drawing. */
const opensIn = 2021;

/**
 * What is there to see: the extent of a selection, with some room on both sides; of the whole record, from 2021 to the
 * as-of date where most of it lies there. Whole days within the bounds; the bounds themselves where nothing is shown.
 */
export function openingWindow(spans: readonly Span[], isWhole: boolean, asOf: number, bounds: TimeWindow): TimeWindow {
  if (spans.length === 0) return bounds;
  const begin = spanOf({ year: opensIn }).first;
  const since = spans.filter(({ first }) => first >= begin);
  // The last mark begins at the as-of date, and has a width.
  if (isWhole && since.length * 2 >= spans.length) return within({ start: begin, end: asOf + 1 + leastWindow }, bounds);
  const first = Math.min(...spans.map((span) => span.first));
  const end = Math.min(Math.max(...spans.map(({ last }) => last)), asOf) + 1;
  const room = Math.max(Math.ceil((end - first) * 0.04), leastWindow / 2);
  return within({ start: first - room, end: Math.max(end, first + 1) + room }, bounds);
}

/**
 * The part of a window, of a length in days, that holds the most of these days: its densest part, with what it holds in
 * its middle. Of several as dense, the one nearest to the middle of the window; where it holds none, the middle itself.
 */
export function densestPart(spans: readonly Span[], window: TimeWindow, length: number): TimeWindow {
  const middle = (window.start + window.end) / 2;
  const days = spans
    .map(({ first, last }) => (first + last + 1) / 2)
    .filter((day) => day >= window.start && day <= window.end)
    .sort((one, other) => one - other);
  let [most, centre, from] = [0, middle, 0];
  for (const [to, last] of days.entries()) {
    while (last - (days[from] ?? last) > length) from++;
    const between = ((days[from] ?? last) + last) / 2;
    const count = to - from + 1;
    const isNearer = Math.abs(between - middle) < Math.abs(centre - middle);
    if (count > most || (count === most && isNearer)) [most, centre] = [count, between];
  }
  return within({ start: centre - length / 2, end: centre + length / 2 }, window);
}

/** A window half as long about its densest part, or twice as long with that part where it is; kept within the bounds. */
export function zoomedAboutDensest(
  spans: readonly Span[],
  window: TimeWindow,
  factor: number,
  bounds: TimeWindow,
): TimeWindow {
  const length = Math.max((window.end - window.start) * Math.min(factor, 0.5), leastWindow);
  const dense = densestPart(spans, window, length);
  return factor < 1 ? within(dense, bounds) : zoomed(window, factor, (dense.start + dense.end) / 2, bounds);
}

/** What lies next to a window that shows nothing, in each direction; null where it shows something. */
export function nextToEmpty<Entry extends { readonly span: Span }>(
  entries: readonly Entry[],
  { start, end }: TimeWindow,
): { readonly earlier: Entry | null; readonly later: Entry | null } | null {
  let [earlier, later]: (Entry | null)[] = [null, null];
  for (const entry of entries) {
    const { first, last } = entry.span;
    if (first < end && last + 1 > start) return null;
    if (first >= end) {
      if (!later || first < later.span.first) later = entry;
    } else if (!earlier || last > earlier.span.last) earlier = entry;
  }
  return { earlier: earlier ?? null, later: later ?? null };
}

/** A window as long that has these days in its middle, kept within the bounds. */
export function centredOn({ start, end }: TimeWindow, { first, last }: Span, bounds: TimeWindow): TimeWindow {
  const middle = (first + Math.min(last, first + (end - start)) + 1) / 2;
  return within({ start: middle - (end - start) / 2, end: middle + (end - start) / 2 }, bounds);
}

/** The window that shows these days, both included. */
export function windowOf({ first, last }: Span): TimeWindow {
  return { start: first, end: last + 1 };
}

/** The days of a window, both included; null where it is the one that goes without saying. Undoes `windowOf`. */
export function daysOf({ start, end }: TimeWindow, usual: TimeWindow): Span | null {
  if (Math.abs(start - usual.start) < 0.5 && Math.abs(end - usual.end) < 0.5) return null;
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
