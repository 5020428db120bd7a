import { dayToPartialDate, formatPartialDate, formatShortPartialDate, type PartialDate, spanOf } from "./dates";
import { cellOf, type CellUnit } from "./zoom/calendar-cells";
import type { TimeWindow } from "./zoom/time-window";

/** Where a part of the calendar begins. */
interface AxisTick {
  /** In days since 1970-01-01 UTC. */
  readonly day: number;
  /** "2024", "Apr", "14 Mar". */
  readonly label: string;
}

const lengths: readonly (readonly [CellUnit, number])[] = [
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["quarter", 91],
  ["year", 365],
  ["two-years", 730],
  ["five-years", 1826],
];

/**
 * The beginnings of years, or of smaller parts of the calendar where a window shows less, as fine as their labels find
 * room.
 * @param most how many labels find room side by side
 */
export function axisTicks({ start, end }: TimeWindow, most: number): AxisTick[] {
  const [unit] = lengths.find(([, length]) => (end - start) / length <= most) ?? ["five-years" as const];
  const ticks: AxisTick[] = [];
  let cell = cellOf(Math.floor(start), unit);
  while (cell.first < end) {
    if (cell.first >= start) ticks.push({ day: cell.first, label: labelOf(cell.first, unit) });
    cell = cellOf(cell.last + 1, unit);
  }
  return ticks;
}

/** A year where one begins, so that months and days need not name it; else the month, with the day in a short window. */
function labelOf(day: number, unit: CellUnit): string {
  const date = dayToPartialDate(day);
  if (unit.endsWith("year") || unit.endsWith("years")) return String(date.year);
  const isSmall = unit === "day" || unit === "week";
  if (!isSmall && date.month === 1) return String(date.year);
  return formatShortPartialDate(isSmall ? date : { year: date.year, month: date.month }).replace(` ${date.year}`, "");
}

/** What a window shows, in words: "March 2022 to June 2026", or days where it shows less than a quarter. */
export function windowWords({ start, end }: TimeWindow): string {
  const [first, last] = [dayToPartialDate(Math.floor(start)), dayToPartialDate(Math.ceil(end) - 1)];
  const isShort = end - start < 100;
  const words = [first, last].map((date) => formatPartialDate(isShort ? date : { year: date.year, month: date.month }));
  return [...new Set(words)].join(" to ");
}

/** A year is thin if it has less than this part of what it would have were the dates spread evenly. */
const thinness = 1 / 4;

/** Fewer thin years than this are not worth a break. */
const fewestYears = 3;

/**
 * The day on which the thin years before the bulk of the dates are over, as days since 1970-01-01 UTC; null where there
 * is no such run of years. A picture gives these years less room, so that the others can be told apart. A year that is
 * not thin by itself counts with them where those after it are so empty that together they are.
 */
export function endOfThinYears(dates: readonly PartialDate[]): number | null {
  if (dates.length === 0) return null;
  const years = dates.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const fewest = (dates.length / (last - first + 1)) * thinness;
  const ends = Array.from({ length: last - first }, (_, index) => first + 1 + index);
  const end = ends.findLast((year) => isThinUpTo(year, years, first, fewest));
  return end === undefined || end - first < fewestYears ? null : spanOf({ year: end }).first;
}

/** Whether each run of years that ends before this one has fewer dates a year than the fewest of a full year. */
function isThinUpTo(end: number, years: readonly number[], first: number, fewest: number): boolean {
  const runs = Array.from({ length: end - first }, (_, index) => first + index);
  return runs.every((from) => years.filter((year) => year >= from && year < end).length < (end - from) * fewest);
}
