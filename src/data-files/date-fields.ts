import { dayToPartialDate, isoPartialDate, type PartialDate, type Span, spanOf } from "../model/dates";
import { dayField, partialDateField } from "./fields";

/** A date with the span it stands for. CODEBOOK section 5. */
export const dateFields = {
  date: partialDateField.describe("When, as exact as the sources are: YYYY-MM-DD, YYYY-MM or YYYY"),
  dateEarliest: dayField.describe("Derived: the first day the date may stand for"),
  dateLatest: dayField.describe("Derived: the last day the date may stand for"),
};

/** A date and its span, as columns. */
export function dateColumns(date: PartialDate) {
  const { earliest, latest } = spanColumns(spanOf(date));
  return { date: isoPartialDate(date), dateEarliest: earliest, dateLatest: latest };
}

/** The first and the last day of a span, `YYYY-MM-DD`; null where there is none. */
export function spanColumns(span: Span): { earliest: string; latest: string };
export function spanColumns(span: Span | null): { earliest: string | null; latest: string | null };
export function spanColumns(span: Span | null): { earliest: string | null; latest: string | null } {
  return { earliest: span && isoDay(span.first), latest: span && isoDay(span.last) };
}

/** Days since 1970-01-01 UTC as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return isoPartialDate(dayToPartialDate(day));
}
