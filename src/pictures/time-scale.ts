import { scaleUtc } from "d3-scale";
import { type TimeInterval, utcMonth, utcYear } from "d3-time";
import { utcFormat } from "d3-time-format";
import { millisecondsInDay } from "date-fns/constants";

import { dayOf, dayToPartialDate, type PartialDate, type Span, spanOf } from "../model/dates";
import { lineMoments } from "../model/line-moments";
import type { JudgedLine } from "../model/record";
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
function dateAt(day: number): Date {
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

/** A line across the picture at the beginning of a year or month. */
export interface TimeTick {
  /** A part of the width. */
  readonly at: number;
  /** "2024", or "Apr" between years; null where there is no room for words. */
  readonly label: string | null;
  /** Where time has less room before this tick than after it. */
  readonly isBreak: boolean;
}

/** The most labels that fit side by side where a picture is narrowest. */
const mostLabels = 8;

/** No label stands nearer to another one than this, as a part of the width. */
const labelRoom = 0.09;

const year = utcFormat("%Y");
const month = utcFormat("%b");
const monthOfYear = utcFormat("%b %Y");

/** From the finest, each with the words of its ticks. */
const steps: readonly (TimeInterval | null)[] = [
  utcMonth,
  utcMonth.every(3),
  utcYear,
  utcYear.every(2),
  utcYear.every(5),
  utcYear.every(10),
];

/** The hairlines of a scale with their labels: months where it shows little time, else years; of thin years the first only. */
export function timeTicks(scale: TimeScale): TimeTick[] {
  const { days, breakDay, at } = scale;
  const from = breakDay ?? days.first;
  const dates = datesBetween(dateAt(from), dateAt(days.last));
  const main = dates.map((date, index) => {
    const day = dayOfMidnight(date);
    return { at: at(day), label: wordsOf(date, index === 0), isBreak: day === breakDay };
  });
  const before = breakDay === null ? [] : [{ at: 0, label: year(dateAt(days.first)), isBreak: false }];
  return withRoom([...before, ...main]);
}

function datesBetween(from: Date, to: Date): Date[] {
  for (const step of steps) {
    const dates = step?.range(step.ceil(from), to) ?? [];
    if (dates.length > 0 && dates.length <= mostLabels) return dates;
  }
  return [];
}

function dayOfMidnight(midnight: Date): number {
  return midnight.getTime() / millisecondsInDay;
}

/** Months stand under the year that was named before them; the first has to name its own. */
function wordsOf(date: Date, isFirst: boolean): string {
  if (date.getUTCMonth() === 0) return year(date);
  return isFirst ? monthOfYear(date) : month(date);
}

/** A label that would run into the one before it is left out; its line stays. */
function withRoom(ticks: readonly TimeTick[]): TimeTick[] {
  let last = -Infinity;
  return ticks.map((each) => {
    if (each.at - last < labelRoom) return { ...each, label: null };
    last = each.at;
    return each;
  });
}
