import { dayToPartialDate, isoPartialDate, type PartialDate, spanOf } from "./dates";

/** The last day that a date may stand for, as public archives write it: `20240912`. */
export function archiveDay(date: PartialDate): string {
  return isoPartialDate(dayToPartialDate(spanOf(date).last)).replaceAll("-", "");
}

/** Where a public archive shows its copy of an address that is nearest to a date. It need not have one. */
export function archiveSearch(url: string, date: PartialDate): string {
  return `https://web.archive.org/web/${archiveDay(date)}/${url}`;
}
