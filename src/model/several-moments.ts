import { format } from "date-fns/format";

import type { MomentKind } from "./line-moments";
import { firstDayOf, type PartialDate } from "./partial-date";
import { formatCount } from "./words";

const severalOf: Readonly<Record<MomentKind, string>> = {
  said: "statements",
  crossing: "crossings",
  "partial-crossing": "partial crossings",
  "stated-consequence": "acts said to follow",
  "other-response": "other acts",
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
