import { UTCDateMini } from "@date-fns/utc/date/mini";
import { millisecondsInDay } from "date-fns/constants";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { lastDayOfYear } from "date-fns/lastDayOfYear";

import { firstDayOf, parsePartialDate, type PartialDate } from "./partial-date";

/** The first and the last possible day of a date, as days since 1970-01-01 UTC; both included. CODEBOOK section 5. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** All days a date may stand for: one, those of a month, or those of a year. CODEBOOK section 5. */
export function spanOf(date: PartialDate): Span {
  const first = firstDayOf(date);
  return { first: dayNumber(first), last: dayNumber(lastDayOf(date, first)) };
}

function lastDayOf({ month, day }: PartialDate, first: Date): Date {
  if (month === undefined) return lastDayOfYear(first);
  return day === undefined ? lastDayOfMonth(first) : first;
}

function dayNumber(midnight: Date): number {
  return midnight.getTime() / millisecondsInDay;
}

/**
 * A whole day written `YYYY-MM-DD`, as days since 1970-01-01 UTC.
 * @throws RangeError if it is no existing day written so.
 */
export function dayOf(iso: string): number {
  const date = parsePartialDate(iso);
  if (date?.day === undefined) throw new RangeError(`"${iso}" is not an existing day written YYYY-MM-DD`);
  return spanOf(date).first;
}

/** The day that lies this many days after 1970-01-01 UTC: undoes `dayOf`. */
export function dayToPartialDate(day: number): Required<PartialDate> {
  const date = new UTCDateMini(day * millisecondsInDay);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** Whether every day of one span comes before every day of the other. */
export function whollyBefore(one: Span, other: Span): boolean {
  return one.last < other.first;
}

/** Whether two spans share at least one day. */
export function overlap(one: Span, other: Span): boolean {
  return !whollyBefore(one, other) && !whollyBefore(other, one);
}

/**
 * Within what the first of several dates lies: between the smallest first and the smallest last day.
 * Null if there are none. CODEBOOK section 5, "first crossing".
 */
export function firstOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.min(...spans.map(({ last }) => last)) };
}
