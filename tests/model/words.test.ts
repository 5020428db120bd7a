import { expect, test } from "vitest";

import { spanOf } from "../../src/model/dates";
import {
  afterPhrase,
  afterWarnings,
  beforePhrase,
  capitalised,
  countInWords,
  countOf,
  daysPhrase,
  formatDayRange,
  holdings,
  listed,
  quoted,
  usage,
} from "../../src/model/words";
import { on } from "../builders";

test.each([
  ["en", "“red line”"],
  ["ru", "«red line»"],
  ["uk", "«red line»"],
  ["no", "«red line»"],
  ["de", "„red line“"],
  ["hu", "„red line”"],
  ["pl", "„red line”"],
  ["fr", "«\u202Fred line\u202F»"],
  ["zh", "“red line”"],
])("words said in %s stand between the marks of that language", (lang, expected) => {
  expect(quoted("red line", lang)).toBe(expected);
});

test("one of a kind is singular, and large numbers are grouped", () => {
  expect([0, 1, 2, 1110].map((count) => countOf(count, "line"))).toEqual([
    "0 lines",
    "1 line",
    "2 lines",
    "1,110 lines",
  ]);
  expect(countOf(2, "entry", "entries")).toBe("2 entries");
});

test("small numbers are words, others figures", () => {
  expect([0, 1, 10, 11, 1110].map((count) => countInWords(count, "article"))).toEqual([
    "no articles",
    "one article",
    "ten articles",
    "11 articles",
    "1,110 articles",
  ]);
  expect(countInWords(3, "entry", "entries")).toBe("three entries");
});

test("things are listed with commas, and with “and” before the last", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});

test("days that are not known exactly are a range, and one from none on is “at most”", () => {
  expect([
    daysPhrase({ least: 1, most: 1 }),
    daysPhrase({ least: 0, most: 0 }),
    daysPhrase({ least: 14, most: 1044 }),
    daysPhrase({ least: 0, most: 1 }),
  ]).toEqual(["1 day", "0 days", "14 to 1,044 days", "at most 1 day"]);
});

test("a figure that is not to be parted has its own space between its words", () => {
  expect(daysPhrase({ least: 0, most: 30 }, "_")).toBe("at_most_30_days");
  expect(formatDayRange({ least: 14, most: 44 }, "_")).toBe("14_to_44");
  expect(formatDayRange({ least: 14, most: 44 })).toBe("14 to 44");
});

test("how long after a warning something happened is told from both ends", () => {
  const [warning, later] = [spanOf(on("2024-09-12")), spanOf(on("2024-11"))];
  expect([afterPhrase(warning, later), beforePhrase(warning, later)]).toEqual([
    "after 50 to 79 days",
    "50 to 79 days before",
  ]);
  expect([afterPhrase(warning, warning), beforePhrase(warning, warning)]).toEqual(["the same day", "the same day"]);
});

test("an event comes after warnings, or after none", () => {
  expect([0, 1, 2].map(afterWarnings)).toEqual(["After no warning", "After 1 warning", "After 2 warnings"]);
});

test("a sentence begins with a capital, and the rest of it stays as it is", () => {
  expect(["a NATO member", "ärger", ""].map(capitalised)).toEqual(["A NATO member", "Ärger", ""]);
});

test("what something is named by is counted by kind, without those that do not name it", () => {
  expect([usage(3, 1), usage(0, 2), usage(1, 0), usage(0, 0)]).toEqual([
    ["3 warnings", "1 event"],
    ["2 events"],
    ["1 warning"],
    [],
  ]);
});

test("what is not there is not counted", () => {
  expect([holdings(0, 0), holdings(0, 1), holdings(1, 0), holdings(3, 2)]).toEqual([
    "nothing yet",
    "1 event",
    "1 warning, with what happened afterwards",
    "3 warnings, each with what happened afterwards, and 2 events",
  ]);
});
