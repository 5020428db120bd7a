import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  formatPartialDate,
  formatShortPartialDate,
  isoPartialDate,
  parsePartialDate,
} from "../../src/model/partial-date";
import { on } from "../builders";
import { arbitraryDate } from "./arbitrary-links";

describe("a date as an entry writes it", () => {
  test("is a day, a month or a year, and stays as exact as it is", () => {
    expect(parsePartialDate("2024-09-12")).toEqual({ year: 2024, month: 9, day: 12 });
    expect(parsePartialDate("2024-09")).toEqual({ year: 2024, month: 9 });
    expect(parsePartialDate("2024")).toEqual({ year: 2024 });
  });

  test("may be a year that YAML has read as a number", () => {
    expect(parsePartialDate(2024)).toEqual({ year: 2024 });
  });

  test("exists in the calendar, leap days included", () => {
    expect(parsePartialDate("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parsePartialDate("2000-02-29")).toEqual({ year: 2000, month: 2, day: 29 });
  });

  test.each(["2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13", "2024-00", "2024-09-00", "2024-13-01"])(
    "is refused where there is no such day: %s",
    (written) => expect(parsePartialDate(written)).toBeNull(),
  );

  test.each([
    "",
    " 2024",
    "2024-9-12",
    "2024-09-1",
    "2024/09/12",
    "12 September 2024",
    "2024-09-12T00:00:00Z",
    "2024-09-12 10:00",
    "2024-09-12\n",
    "20240912",
    "24",
    "0024",
    "-2024",
    "2024-",
    20240912,
    2024.5,
    -2024,
    24,
    Number.NaN,
  ])("is refused in any other form: %j", (written) => expect(parsePartialDate(written)).toBeNull());
});

describe("a date as a reader sees it", () => {
  test("says no more than the source does", () => {
    expect(formatPartialDate(on("2024-09-12"))).toBe("12 September 2024");
    expect(formatPartialDate(on("2024-09"))).toBe("September 2024");
    expect(formatPartialDate(on("2024"))).toBe("2024");
  });

  test("has a short form", () => {
    expect(formatShortPartialDate(on("2024-09-02"))).toBe("2 Sep 2024");
    expect(formatShortPartialDate(on("2024-09"))).toBe("Sep 2024");
    expect(formatShortPartialDate(on("2024"))).toBe("2024");
  });

  test("is the same day on every machine", () => {
    expect(formatPartialDate(on("2024-01-01"))).toBe("1 January 2024");
    expect(formatPartialDate(on("2024-12-31"))).toBe("31 December 2024");
  });
});

test("the machine-readable form and the parser undo each other", () => {
  fc.assert(
    fc.property(arbitraryDate(), (date) => {
      expect(parsePartialDate(isoPartialDate(date))).toEqual(date);
    }),
  );
});
