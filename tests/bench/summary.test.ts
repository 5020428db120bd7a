import { expect, test } from "vitest";
import { quantileOf, summaryOf } from "../../bench/figures";

test("the middle of an odd number of values is one of them, of an even number what lies between two", () => {
  expect(summaryOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9, runs: 3 });
  expect(summaryOf([9, 1, 4, 5]).median).toBe(4.5);
});

test("a single value is the median, the smallest and the largest", () => {
  expect(summaryOf([7])).toEqual({ median: 7, min: 7, max: 7, runs: 1 });
});

test("numbers are put in order as numbers, not as texts", () => {
  expect(summaryOf([100, 20, 3])).toMatchObject({ min: 3, max: 100 });
});

test("the 95th percentile lies between the two values around it, in proportion", () => {
  expect(quantileOf([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(quantileOf([4], 0.95)).toBe(4);
});

test("nothing has no middle", () => {
  expect(() => summaryOf([])).toThrow(RangeError);
});
