import type { DayRange } from "../derivation";

/** Several numbers of days in short. Where a date is not exact, each is a range itself. */
export interface Spread {
  readonly cases: number;
  readonly median: DayRange;
  /** From the smallest to the largest. */
  readonly range: DayRange;
}

/**
 * The median and the range of several numbers of days; null for none. Where a date is not exact, the true median lies
 * between that of the least and that of the most days. CODEBOOK section 5.
 *
 * @example spreadOf([{ least: 3, most: 3 }, { least: 10, most: 40 }, { least: 66, most: 66 }])
 * // { cases: 3, median: { least: 10, most: 40 }, range: { least: 3, most: 66 } }
 */
export function spreadOf(days: readonly DayRange[]): Spread | null {
  if (days.length === 0) return null;
  const least = days.map((range) => range.least).sort(ascending);
  const most = days.map((range) => range.most).sort(ascending);
  return {
    cases: days.length,
    median: { least: middleOf(least), most: middleOf(most) },
    range: { least: Math.min(...least), most: Math.max(...most) },
  };
}

/** Of an even number of values the middle between the two middle ones. */
function middleOf(sorted: readonly number[]): number {
  const [low = 0, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

function ascending(one: number, other: number): number {
  return one - other;
}
