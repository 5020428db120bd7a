import fc from "fast-check";
import { expect, test } from "vitest";

import { dayOf } from "../../../src/model/dates";
import { cellOf, cellUnitAt, cellWords, type CellUnit } from "../../../src/model/zoom/calendar-cells";

const units: readonly CellUnit[] = ["five-years", "two-years", "year", "quarter", "month", "week", "day"];
const pieDay = dayOf("2022-03-14");

test.each([
  ["five-years", "2020 to 2024"],
  ["two-years", "2022 to 2023"],
  ["year", "2022"],
  ["quarter", "January to March 2022"],
  ["month", "March 2022"],
  ["week", "the week from 14 March 2022"],
  ["day", "14 March 2022"],
] as const)("of 14 March 2022 the %s is called %s", (unit, words) => {
  expect(cellWords(cellOf(pieDay, unit), unit)).toBe(words);
});

test("a part of the calendar holds the day it is found by, and every one of its days finds it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 30_000 }), fc.constantFrom(...units), (day, unit) => {
      const cell = cellOf(day, unit);
      expect(cell.first <= day && day <= cell.last).toBe(true);
      expect(cellOf(cell.first, unit)).toEqual(cell);
      expect(cellOf(cell.last, unit)).toEqual(cell);
      expect(cellOf(cell.last + 1, unit).first).toBe(cell.last + 1);
    }),
  );
});

test("the closer one looks, the smaller the parts", () => {
  expect([0.01, 0.06, 0.1, 0.5, 1.5, 6, 40].map(cellUnitAt)).toEqual(units);
});

test("a part is as small as still has room for a finger", () => {
  expect([32, 31.9].map(cellUnitAt)).toEqual(["day", "week"]);
  expect(cellUnitAt(0.001)).toBe("five-years");
});

test.each([
  ["2022-01-01", "January to March 2022"],
  ["2022-04-30", "April to June 2022"],
  ["2022-12-31", "October to December 2022"],
])("%s lies in the quarter from %s", (day, words) => {
  expect(cellWords(cellOf(dayOf(day), "quarter"), "quarter")).toBe(words);
});
