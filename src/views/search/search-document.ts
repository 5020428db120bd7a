import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";

import { firstDayOf, isoPartialDate, type PartialDate } from "../../model/dates";
import type { Passage, SearchEntry } from "../../model/search/search-entry";

/** A result, with the names it is found by beside its title and passages. */
export interface SearchDocument {
  readonly entry: SearchEntry;
  readonly names: readonly string[];
  readonly passages: readonly Passage[];
  /** What else it is found by, after what has it as a name. */
  readonly also?: readonly string[];
}

/** English passages, without those that are empty. */
export function passages(...texts: readonly (string | null | undefined)[]): Passage[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}

/** A passage in the language it is in, which is only said where it is not English. */
export function passageIn(lang: string, text: string): Passage {
  return lang === "en" ? { text } : { text, lang };
}

/** The language of a title, where it is not English. */
export function titleLang(lang: string): Pick<SearchEntry, "lang"> {
  return lang === "en" ? {} : { lang };
}

/** When something was, as names it is found by: its day, its last day, and each month that it reaches into. */
export function monthsAndDays({
  date,
  until,
}: {
  readonly date: PartialDate;
  readonly until?: PartialDate | null;
}): string[] {
  if (!until) return [isoPartialDate(date)];
  const months = eachMonthOfInterval({ start: firstDayOf(date), end: firstDayOf(until) });
  const monthsReached = months.map((month) =>
    isoPartialDate({ year: month.getFullYear(), month: month.getMonth() + 1 }),
  );
  return [isoPartialDate(date), ...monthsReached, isoPartialDate(until)];
}
