import { dayToPartialDate, type PartialDate, spanOf } from "../../../src/model/dates";

/**
 * The date that lies this many days later, as exact as the one given: a month or a year becomes the one that the middle
 * of its span falls into. Dates to the day keep their distances, so all that is counted in days stays as it was.
 */
export function shiftedDate(date: PartialDate, days: number): PartialDate {
  const { first, last } = spanOf(date);
  const { year, month, day } = dayToPartialDate(Math.floor((first + last) / 2) + days);
  if (date.month === undefined) return { year };
  return date.day === undefined ? { year, month } : { year, month, day };
}
