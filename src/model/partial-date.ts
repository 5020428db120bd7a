import { UTCDateMini } from "@date-fns/utc/date/mini";
import { format } from "date-fns/format";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

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
