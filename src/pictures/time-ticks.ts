import { utcMonth, utcYear, type TimeInterval } from "d3-time";
import { utcFormat } from "d3-time-format";
import { millisecondsInDay } from "date-fns/constants";

import { dateAt, type TimeScale } from "./time-scale";

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
    const day = dayOf(date);
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

function dayOf(midnight: Date): number {
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
