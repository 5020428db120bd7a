import type { DayRange } from "./derivation";

const grouped = new Intl.NumberFormat("en-GB");

/** A whole number as readers write it: 1,110. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** "3 lines", "1 line". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** "66", or "14 to 44" where a date is not exact; "at most 44" where the range begins with 0. */
export function formatDayRange({ least, most }: DayRange): string {
  if (least === most) return formatCount(least);
  return least === 0 ? `at most ${formatCount(most)}` : `${formatCount(least)} to ${formatCount(most)}`;
}

/** "day" or "days", after such a range. */
export function dayWord({ most }: DayRange): string {
  return most === 1 ? "day" : "days";
}

/** "66 days", "14 to 44 days", "at most 30 days". */
export function daysPhrase(range: DayRange): string {
  return `${formatDayRange(range)} ${dayWord(range)}`;
}
