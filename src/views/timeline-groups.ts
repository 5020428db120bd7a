import { format } from "date-fns/format";

import type { Warning } from "../model/archive";
import { firstDayOf, isoPartialDate } from "../model/dates";
import { pairView, type PairView } from "./pair";
import type { JudgedRecord } from "../model/record";

export interface MonthGroup {
  /** "2024-09", or "2024" for warnings of which only the year is known. */
  readonly key: string;
  /** "September", or "Month not known". */
  readonly label: string;
  readonly pairs: readonly PairView[];
}

export interface YearGroup {
  readonly year: number;
  readonly months: readonly MonthGroup[];
}

/**
 * Pairs grouped by the year and month of their warning, in the order given.
 * @param moved the id of a warning whose pair stands elsewhere; its month is kept, be it empty
 */
export function timelineGroups(
  record: JudgedRecord,
  warnings: readonly Warning[],
  moved: string | null = null,
): YearGroup[] {
  return [...Map.groupBy(warnings, ({ date }) => date.year)].map(([year, ofYear]) => ({
    year,
    months: [...Map.groupBy(ofYear, monthKey)].map(([key, ofMonth]) => ({
      key,
      label: monthLabel(ofMonth),
      pairs: ofMonth.filter(({ id }) => id !== moved).map((warning) => pairView(record, warning)),
    })),
  }));
}

/** The key of the month that a warning's pair belongs to. */
export function monthKey({ date: { year, month } }: Pick<Warning, "date">): string {
  return isoPartialDate(month === undefined ? { year } : { year, month });
}

function monthLabel([first]: readonly Warning[]): string {
  return first?.date.month === undefined ? "Month not known" : format(firstDayOf(first.date), "MMMM");
}
