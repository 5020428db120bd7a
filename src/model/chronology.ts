import type { PartialDate } from "./partial-date";
import { spanOf } from "./span";

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
