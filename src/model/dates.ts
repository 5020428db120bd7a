import { UTCDateMini } from "@date-fns/utc/date/mini";
import { millisecondsInDay } from "date-fns/constants";
import { format } from "date-fns/format";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { lastDayOfYear } from "date-fns/lastDayOfYear";

/** A date as exact as its source: a year, a month of a year, or a day. It carries no time zone; arithmetic is in UTC. CODEBOOK section 5. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const writtenForm = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as a value; null for anything else, for a date that does not exist and for a
 * date with a time. A bare year may be a number, because YAML reads it as one.
 */
export function parsePartialDate(written: string | number): PartialDate | null {
  const [, year, month, day] = writtenForm.exec(String(written)) ?? [];
  return year === undefined ? null : existingDate(Number(year), numberIn(month), numberIn(day));
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function existingDate(year: number, month?: number, day?: number): PartialDate | null {
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= getDaysInMonth(firstDayOf({ year, month })) ? { year, month, day } : null;
}

/** The first possible day of a date, as a midnight that date-fns reads in UTC on every machine. */
export function firstDayOf({ year, month = 1, day = 1 }: PartialDate): Date {
  return new UTCDateMini(year, month - 1, day);
}

/** "12 September 2024", "September 2024" or "2024". */
export function formatPartialDate(date: PartialDate): string {
  return formatAs(date, "d MMMM yyyy", "MMMM yyyy");
}

/** "12 Sep 2024", "Sep 2024" or "2024". */
export function formatShortPartialDate(date: PartialDate): string {
  return formatAs(date, "d MMM yyyy", "MMM yyyy");
}

/** "2024-09-12", "2024-09" or "2024": undoes `parsePartialDate`, and is what `<time datetime>` takes. */
export function isoPartialDate(date: PartialDate): string {
  return formatAs(date, "yyyy-MM-dd", "yyyy-MM");
}

function formatAs(date: PartialDate, dayPattern: string, monthPattern: string): string {
  const pattern = date.month === undefined ? "yyyy" : date.day === undefined ? monthPattern : dayPattern;
  return format(firstDayOf(date), pattern);
}

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

/** What has a place in time: a warning, an event. */
export interface Dated {
  readonly id: string;
  readonly date: PartialDate;
}

/** Orders partial dates: smallest first possible day, then smallest last one. For `sort`. */
export function comparePartialDates(one: PartialDate, other: PartialDate): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.first - b.first || a.last - b.last;
}

/** Orders ids letter by letter, the same on every machine. For `sort`. */
export function compareIds(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** Orders warnings or events by date, oldest first, then id. CODEBOOK section 6, "Lines". For `sort`. */
export function chronologically(one: Dated, other: Dated): number {
  return comparePartialDates(one.date, other.date) || compareIds(one, other);
}

/** The order of the timeline, newest first: by first possible day, then last possible day, then id, each downwards. A new array. */
export function timelineOrder<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => chronologically(other, one));
}
