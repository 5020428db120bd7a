import { dayToPartialDate, formatPartialDate, type PartialDate, type Span, spanOf } from "../dates";

/** The parts of the calendar that what crowds together is counted by, with their length in days, longest first. */
const cellLengths = {
  "five-years": 1826,
  "two-years": 730,
  year: 365,
  quarter: 91,
  month: 30,
  week: 7,
  day: 1,
} as const;
export type CellUnit = keyof typeof cellLengths;
const units = Object.keys(cellLengths) as CellUnit[];

/** The least width of a cell, in pixels: room for a number and a finger's width on a phone's screen. */
const leastWidth = 32;

/** The smallest part of the calendar that is wide enough to be seen and pressed at a scale, in pixels a day. */
export function cellUnitAt(pixelsPerDay: number): CellUnit {
  return units.findLast((unit) => cellLengths[unit] * pixelsPerDay >= leastWidth) ?? "five-years";
}

/** The part of the calendar that a day lies in; weeks begin on Monday. Days since 1970-01-01 UTC. */
export function cellOf(day: number, unit: CellUnit): Span {
  if (unit === "day") return { first: day, last: day };
  if (unit === "week") {
    // 1970-01-01 was a Thursday.
    const monday = day - ((((day + 3) % 7) + 7) % 7);
    return { first: monday, last: monday + 6 };
  }
  const { year, month } = dayToPartialDate(day);
  if (unit === "month") return spanOf({ year, month });
  if (unit === "quarter")
    return between({ year, month: quarterStart(month) }, { year, month: quarterStart(month) + 2 });
  const length = unit === "year" ? 1 : unit === "two-years" ? 2 : 5;
  const first = year - (year % length);
  return between({ year: first }, { year: first + length - 1 });
}

/** A part of the calendar in words: "2022", "January to March 2022", "March 2022", "the week from 14 March 2022". */
export function cellWords({ first, last }: Span, unit: CellUnit): string {
  const [start, end] = [dayToPartialDate(first), dayToPartialDate(last)];
  switch (unit) {
    case "five-years":
    case "two-years":
      return `${start.year} to ${end.year}`;
    case "year":
      return String(start.year);
    case "quarter":
      return `${monthName(start)} to ${formatPartialDate({ year: end.year, month: end.month })}`;
    case "month":
      return formatPartialDate({ year: start.year, month: start.month });
    case "week":
      return `the week from ${formatPartialDate(start)}`;
    case "day":
      return formatPartialDate(start);
  }
}

function quarterStart(month: number): number {
  return month - ((month - 1) % 3);
}

function between(first: PartialDate, last: PartialDate): Span {
  return { first: spanOf(first).first, last: spanOf(last).last };
}

function monthName({ year, month }: Required<PartialDate>): string {
  return formatPartialDate({ year, month }).replace(` ${year}`, "");
}
