import { format } from "date-fns/format";

import type { MomentKind } from "../../model/line-moments";
import { firstDayOf, type PartialDate } from "../../model/partial-date";
import { breakSentence, type PictureWords } from "./picture-words";
import { formatCount } from "../../model/words";

const severalOf: Readonly<Record<MomentKind, string>> = {
  said: "statements",
  crossing: "crossings",
  "partial-crossing": "partial crossings",
  "stated-consequence": "stated consequences",
  "other-response": "other answers",
  restraint: "cases of restraint",
};

/** "3 crossings, March 2022": what a mark stands for that stands for several things. `dates` in order. */
export function severalWords(kind: MomentKind, dates: readonly PartialDate[]): string {
  return `${formatCount(dates.length)} ${severalOf[kind]}, ${periodOf(dates)}`;
}

/** The month of all dates, else their year, else the first and the last year. */
function periodOf(dates: readonly PartialDate[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return "";
  if (first.year !== last.year) return `${first.year} to ${last.year}`;
  const oneMonth = first.month !== undefined && dates.every(({ month }) => month === first.month);
  return oneMonth ? format(firstDayOf(first), "MMMM yyyy") : String(first.year);
}

/** What a picture of themes says of itself: how it is read, and what it leaves out. */
export function bandsCaption(words: PictureWords): string[] {
  return [
    "The red is as thick as there are lines that stand, from their first warning to their first crossing; paler where they were partly crossed or are too vague to test.",
    "A line is in the band of its first theme only. Marks that would lie on one another are one, drawn double.",
    ...breakSentence(words),
    `As of ${words.asOf.text}.`,
  ];
}
