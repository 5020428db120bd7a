import { describe, expect, test } from "vitest";

import { axisTicks, windowWords } from "../../src/model/time-axis";
import { dayOf } from "../../src/model/dates";

const between = (start: string, end: string) => ({ start: dayOf(start), end: dayOf(end) });
const labels = (start: string, end: string, most: number) =>
  axisTicks(between(start, end), most).map(({ label }) => label);

describe("the ticks of an axis of time", () => {
  test("stand at years where years find room, and at every second or fifth where they do not", () => {
    expect(labels("2021-06-01", "2025-06-01", 6)).toEqual(["2022", "2023", "2024", "2025"]);
    expect(labels("2015-06-01", "2025-06-01", 6)).toEqual(["2016", "2018", "2020", "2022", "2024"]);
    expect(labels("1999-06-01", "2026-06-01", 6)).toEqual(["2000", "2005", "2010", "2015", "2020", "2025"]);
  });

  test("stand at months where a window shows less, with the year in the place of its first month", () => {
    expect(labels("2023-11-20", "2024-03-20", 6)).toEqual(["Dec", "2024", "Feb", "Mar"]);
    expect(labels("2023-05-20", "2024-11-20", 7)).toEqual(["Jul", "Oct", "2024", "Apr", "Jul", "Oct"]);
  });

  test("name the day in a window of weeks", () => {
    expect(labels("2024-03-01", "2024-03-20", 4)).toEqual(["4 Mar", "11 Mar", "18 Mar"]);
  });
});

test("what a window shows is said in months, and in days where it is short", () => {
  expect(windowWords(between("2022-03-05", "2026-07-01"))).toBe("March 2022 to June 2026");
  expect(windowWords(between("2024-01-01", "2024-01-15"))).toBe("1 January 2024 to 14 January 2024");
});
