import { formatPartialDate, formatShortPartialDate } from "./partial-date";
import { dayToPartialDate } from "./span";
import { cellOf, type CellUnit } from "./zoom/calendar-cells";
import type { TimeWindow } from "./zoom/time-window";

/** Where a part of the calendar begins. */
export interface AxisTick {
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
