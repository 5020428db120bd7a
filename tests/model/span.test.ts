import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isoPartialDate } from "../../src/model/partial-date";
import { dayOf, dayToPartialDate, firstOf, overlap, spanOf, whollyBefore } from "../../src/model/span";
import { on } from "../builders";
import { arbitraryDate } from "./arbitrary-links";

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
