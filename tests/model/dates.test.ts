import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  dayOf,
  dayToPartialDate,
  firstOf,
  formatPartialDate,
  formatShortPartialDate,
  isoPartialDate,
  overlap,
  parsePartialDate,
  spanOf,
  timelineOrder,
  whollyBefore,
} from "../../src/model/dates";
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

function spanInWords(written: string): string {
  const { first, last } = spanOf(on(written));
  return `${isoPartialDate(dayToPartialDate(first))} to ${isoPartialDate(dayToPartialDate(last))}`;
}

describe("the span of a date", () => {
  test("runs from its first to its last possible day", () => {
    expect(spanInWords("2024-09-12")).toBe("2024-09-12 to 2024-09-12");
    expect(spanInWords("2024-09")).toBe("2024-09-01 to 2024-09-30");
    expect(spanInWords("2024")).toBe("2024-01-01 to 2024-12-31");
  });

  test("knows leap years", () => {
    expect(spanInWords("2024-02")).toBe("2024-02-01 to 2024-02-29");
    expect(spanInWords("2023-02")).toBe("2023-02-01 to 2023-02-28");
  });

  test("is counted in days since 1970-01-01", () => {
    expect(spanOf(on("1970-01-01"))).toEqual({ first: 0, last: 0 });
    expect(spanOf(on("1970"))).toEqual({ first: 0, last: 364 });
    expect(spanOf(on("1969-12-31"))).toEqual({ first: -1, last: -1 });
  });

  test("is made of whole days, also where clocks are changed", () => {
    fc.assert(
      fc.property(arbitraryDate(), (date) => {
        const { first, last } = spanOf(date);
        expect([Number.isInteger(first), Number.isInteger(last), first <= last]).toEqual([true, true, true]);
      }),
    );
  });
});

describe("a day by its number", () => {
  test("is the day it was made from", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30000, max: 60000 }), (day) => {
        expect(dayOf(isoPartialDate(dayToPartialDate(day)))).toBe(day);
      }),
    );
  });

  test.each(["2024-09", "2024", "2024-02-30", "yesterday"])("is not made from %s", (written) => {
    expect(() => dayOf(written)).toThrow(`"${written}" is not an existing day written YYYY-MM-DD`);
  });
});

describe("two spans", () => {
  test("overlap where they share a single day", () => {
    expect(overlap(spanOf(on("2024-09")), spanOf(on("2024-09-30")))).toBe(true);
    expect(overlap(spanOf(on("2024-09-12")), spanOf(on("2024-09-12")))).toBe(true);
    expect(overlap(spanOf(on("2024")), spanOf(on("2025-01-01")))).toBe(false);
  });

  test("lie one before the other or overlap, and never both", () => {
    fc.assert(
      fc.property(arbitraryDate(), arbitraryDate(), (one, other) => {
        const [a, b] = [spanOf(one), spanOf(other)];
        expect([whollyBefore(a, b), whollyBefore(b, a), overlap(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe("the first of several dates", () => {
  test("lies between the smallest first day and the smallest last day of them all", () => {
    const year = spanOf(on("2024"));
    const day = spanOf(on("2024-03-05"));
    expect(firstOf([year, day])).toEqual({ first: year.first, last: day.last });
  });

  test("is not there where there are none", () => {
    expect(firstOf([])).toBeNull();
  });
});

const day = { id: "day", date: { year: 2024, month: 9, day: 12 } };
const month = { id: "month", date: { year: 2024, month: 9 } };
const firstOfMonth = { id: "first-of-month", date: { year: 2024, month: 9, day: 1 } };
const nextYear = { id: "next-year", date: { year: 2025 } };

test("the newest comes first, and a month stands by its first possible day, before that day itself", () => {
  expect(timelineOrder([month, nextYear, firstOfMonth, day])).toEqual([nextYear, day, month, firstOfMonth]);
});

test("two of one date stand by their ids, downwards, and the list given stays as it was", () => {
  const given = [
    { ...day, id: "a" },
    { ...day, id: "b" },
  ];
  expect(timelineOrder(given).map(({ id }) => id)).toEqual(["b", "a"]);
  expect(given.map(({ id }) => id)).toEqual(["a", "b"]);
});
