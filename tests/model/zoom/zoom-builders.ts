import fc from "fast-check";

import { dayToPartialDate, isoPartialDate } from "../../../src/model/dates";
import {
  type ZoomData,
  zoomEntriesOf,
  type ZoomEntry,
  type ZoomEventRow,
  type ZoomWarningRow,
} from "../../../src/model/zoom/zoom-entries";

/** A record of one warning and no event, as the drawing gets it. */
export function someZoomData(overrides: Partial<ZoomData> = {}): ZoomData {
  return {
    asOf: "2025-12-31",
    actors: [
      ["a-president", "A. President"],
      ["a-minister", "A. Minister"],
    ],
    lines: [
      ["a-line", "A line"],
      ["another-line", "Another line"],
    ],
    weapons: [
      ["a-missile", "A missile"],
      ["a-tank", "A tank"],
    ],
    warnings: [aWarningRow()],
    events: [],
    ...overrides,
  };
}

export function aWarningRow({
  id = "2023-01-10-a-warning",
  date = "2023-01-10",
  line = 0,
  weapons = [0],
} = {}): ZoomWarningRow {
  return [
    id,
    date,
    "Missiles would bring an answer",
    0,
    "russia",
    line,
    weapons,
    ["arms-supply"],
    "crossed",
    "Crossed after 50 days.",
    1,
  ];
}

export function anEventRow({
  id = "2023-02-01-a-delivery",
  date = "2023-02-01",
  answers = [[0, "crossing"]] as ZoomEventRow[7],
  weapons = [0] as readonly number[],
} = {}): ZoomEventRow {
  return [id, date, "Missiles are delivered", [1], ["united-states"], weapons, "confirmed", answers];
}

/** Warnings and events of these dates, none tied to another. */
export function entriesOn(dates: readonly string[]): ZoomEntry[] {
  const warnings = dates.map((date, place) => aWarningRow({ id: `${date}-warning-${place}`, date }));
  return zoomEntriesOf(someZoomData({ warnings }));
}

const day = fc.integer({ min: 13_500, max: 20_500 }).map((number) => isoPartialDate(dayToPartialDate(number)));

/** Dates of 2006 to 2026: mostly days, and some months and years. */
export const arbitraryDates = fc.array(
  fc.tuple(day, fc.constantFrom(10, 10, 10, 7, 4)).map(([date, length]) => date.slice(0, length)),
  { maxLength: 80 },
);
