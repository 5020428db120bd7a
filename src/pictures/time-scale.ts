import { scaleUtc } from "d3-scale";
import { millisecondsInDay } from "date-fns/constants";
import { dayOf, dayToPartialDate, type PartialDate, type Span, spanOf } from "../model/dates";
import type { JudgedLine } from "../model/record";
import { lineMoments, type MomentKind } from "../model/line-moments";
import { endOfThinYears } from "../model/time-axis";

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

/**
 * The scale on which all moments of these lines have a place: from the beginning of the first year to the as-of date.
 * The years before the bulk of them get less room, as `endOfThinYears` finds them.
 * @param asOf the as-of date, `YYYY-MM-DD`
 */
export function pictureScale(lines: readonly JudgedLine[], asOf: string): TimeScale {
  const dates = lines.flatMap((line) => lineMoments(line).map(({ entry }) => entry.date));
  const last = dayOf(asOf);
  const year = Math.min(...dates.map((date) => date.year), dayToPartialDate(last).year);
  return timeScale({ first: spanOf({ year }).first, last }, endOfThinYears(dates));
}

/** What a mark stands for, and with it its shape: a tick for what was said, else the mark of the relation. */
export type MarkShape = MomentKind;

/** How a link that is drawn comes by its name: in words of its own, or from elements of the same page. */
export type MarkName = { readonly label: string } | { readonly labelledBy: string };

/** One mark of a picture: a link with a name, at a place. Pictures may have shapes of their own. */
export interface Mark<Shape extends string = MarkShape> {
  readonly shape: Shape;
  readonly place: PlacedDate;
  readonly href: string;
  readonly name: MarkName;
}
