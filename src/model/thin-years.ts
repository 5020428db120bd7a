import type { PartialDate } from "./partial-date";
import { spanOf } from "./span";

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
