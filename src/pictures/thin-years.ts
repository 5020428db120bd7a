import type { PartialDate } from "../model/partial-date";
import { spanOf } from "../model/span";

/** A year is thin if it has less than this part of what it would have were the dates spread evenly. */
const thinness = 1 / 4;

/** Fewer thin years than this are not worth a break. */
const fewestYears = 3;

/**
 * The day on which the thin years before the bulk of the dates are over, as days since 1970-01-01 UTC; null where there
 * is no such run of years. A picture gives these years less room, so that the others can be told apart.
 */
export function endOfThinYears(dates: readonly PartialDate[]): number | null {
  if (dates.length === 0) return null;
  const years = dates.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const even = dates.length / (last - first + 1);
  const counts = Map.groupBy(years, (year) => year);
  let year = first;
  while (year < last && (counts.get(year)?.length ?? 0) < even * thinness) year++;
  return year - first < fewestYears ? null : spanOf({ year }).first;
}
