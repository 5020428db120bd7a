import { scaleUtc } from "d3-scale";
import { millisecondsInDay } from "date-fns/constants";

import { type PartialDate, type Span, spanOf } from "../model/dates";

/** The part of the width that the thin years before the break get together. */
const thinShare = 0.12;

/** The time that a picture shows, from left to right. All days are counted since 1970-01-01 UTC. */
export interface TimeScale {
  /** The first and the last day shown. */
  readonly days: Span;
  /** The first day after the thin years, which get less room; null where every year has the same. */
  readonly breakDay: number | null;
  /** Where a day lies, as a part of the width: 0 at the left end, 1 at the right. Days outside lie at the ends. */
  readonly at: (day: number) => number;
}

/** A date on a picture: its place and, where it is not exact, the span it stands for. CODEBOOK section 5. */
export interface PlacedDate {
  /** Parts of the width; of a span its middle. */
  readonly at: number;
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** A scale over these days. With a break, the years before it are drawn on `thinShare` of the width. */
export function timeScale(days: Span, breakDay: number | null = null): TimeScale {
  const broken = breakDay !== null && breakDay > days.first && breakDay < days.last;
  const scale = scaleUtc()
    .domain((broken ? [days.first, breakDay, days.last] : [days.first, days.last]).map(dateAt))
    .range(broken ? [0, thinShare, 1] : [0, 1])
    .clamp(true);
  return { days, breakDay: broken ? breakDay : null, at: (day) => scale(dateAt(day)) };
}

/** Where a date lies: an exact one at its day, others in the middle of all days they may stand for. */
export function placeDate({ at }: TimeScale, date: PartialDate): PlacedDate {
  const { first, last } = spanOf(date);
  if (first === last) return { at: at(first), span: null };
  const [from, to] = [at(first), at(last + 1)];
  return { at: (from + to) / 2, span: { from, to } };
}

/** The midnight, in UTC, with which a day begins. */
export function dateAt(day: number): Date {
  return new Date(day * millisecondsInDay);
}
