import type { Span } from "./dates";
import type { DayRange } from "./derivation";
import { daysBetween } from "./outcome/days";

const grouped = new Intl.NumberFormat("en-GB");

/** A whole number as readers write it: 1,110. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** "3 lines", "1 line". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** "five articles", with the number in a word where it is a small one. */
export function countInWords(count: number, one: string, several = `${one}s`): string {
  return `${smallNumbers[count] ?? formatCount(count)} ${count === 1 ? one : several}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/**
 * "66", or "14 to 44" where a date is not exact; "at most 44" where the range begins with 0.
 * @param space what stands between its words: one that does not break, where the figure is not to be parted
 */
export function formatDayRange({ least, most }: DayRange, space = " "): string {
  if (least === most) return formatCount(least);
  const words = least === 0 ? ["at", "most", formatCount(most)] : [formatCount(least), "to", formatCount(most)];
  return words.join(space);
}

/** "day" or "days", after such a range. */
export function dayWord({ most }: DayRange): string {
  return most === 1 ? "day" : "days";
}

/** "66 days", "14 to 44 days", "at most 30 days". */
export function daysPhrase(range: DayRange, space = " "): string {
  return `${formatDayRange(range, space)}${space}${dayWord(range)}`;
}

/** How long after the warning something happened: "after 67 days", "after 14 to 44 days", "the same day". */
export function afterPhrase(warning: Span, event: Span): string {
  const days = daysBetween(warning, event);
  return days.most === 0 ? "the same day" : `after ${daysPhrase(days)}`;
}

/** The same as seen from what happened: "67 days before". */
export function beforePhrase(warning: Span, event: Span): string {
  const days = daysBetween(warning, event);
  return days.most === 0 ? "the same day" : `${daysPhrase(days)} before`;
}

/** After how many warnings an event came: "After 3 warnings". An event answers nothing by itself; its ties say what it was. */
export function afterWarnings(count: number): string {
  return `After ${count === 0 ? "no warning" : countOf(count, "warning")}`;
}

/** What stands in the place of the days where no source shows that an event came after. CODEBOOK section 5. */
export const orderNotShown = "order not shown";

/** A text with a capital first letter, to begin a sentence with. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The quotation marks of the languages whose are not those of English. */
const quotationMarks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ["„", "“"],
  fr: ["«\u202F", "\u202F»"],
  hu: ["„", "”"],
  no: ["«", "»"],
  pl: ["„", "”"],
  ru: ["«", "»"],
  uk: ["«", "»"],
};

/** Somebody's words between the quotation marks of their language. @param lang by BCP 47 */
export function quoted(text: string, lang: string): string {
  const [open, close] = quotationMarks[lang] ?? ["“", "”"];
  return open + text + close;
}

/** How often something is named, in parts: "3 warnings", "1 event"; nothing for none. */
export function usage(warnings: number, events: number): string[] {
  return [...(warnings > 0 ? [countOf(warnings, "warning")] : []), ...(events > 0 ? [countOf(events, "event")] : [])];
}

/** What the record holds on something: "3 warnings, each with what happened afterwards, and 2 events"; "nothing yet". */
export function holdings(warnings: number, events: number): string {
  if (warnings === 0) return usage(0, events)[0] ?? "nothing yet";
  const each = warnings === 1 ? "" : "each ";
  const followed = `${countOf(warnings, "warning")}, ${each}with what happened afterwards`;
  return events === 0 ? followed : `${followed}, and ${countOf(events, "event")}`;
}
