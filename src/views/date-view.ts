import {
  dayOf,
  dayToPartialDate,
  formatPartialDate,
  formatShortPartialDate,
  isoPartialDate,
  type PartialDate,
} from "../model/dates";

/** A date as a reader sees it and as a machine reads it. */
export interface DateView {
  readonly text: string;
  readonly iso: string;
}

/** A date written out, for headings and running text. */
export function dateView(date: PartialDate): DateView {
  return { text: formatPartialDate(date), iso: isoPartialDate(date) };
}

/** A date with the month cut short, for lists. */
export function shortDateView(date: PartialDate): DateView {
  return { text: formatShortPartialDate(date), iso: isoPartialDate(date) };
}

/** A whole day written `YYYY-MM-DD`, for readers. */
export function dayView(iso: string): DateView {
  return dateView(dayToPartialDate(dayOf(iso)));
}
