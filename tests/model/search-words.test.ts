import fc from "fast-check";
import { expect, test } from "vitest";

import { formatPartialDate, formatShortPartialDate, isoPartialDate } from "../../src/model/dates";
import { wordsAsked, wordsInText, wordsToFind, writtenDates } from "../../src/model/search-words";

const written = (text: string) => wordsInText(text).map(({ start, end }) => text.slice(start, end));

test("words are given as they stand, without the marks around them", () => {
  expect(written("“Kyiv’s” F-16s, long-range!")).toEqual(["Kyiv’s", "F-16s", "long", "range"]);
});

test("each word has the folded form it is found by", () => {
  expect(wordsInText("Путин и F-16").map(({ folded }) => folded)).toEqual([["putin"], ["i"], ["f16"]]);
});

test("a letter with a separate accent is one word", () => {
  expect(written("E\u0301lyse\u0301e palace")).toEqual(["E\u0301lyse\u0301e", "palace"]);
});

const termsIn = (text: string) => writtenDates(text).map(({ terms }) => terms[0]);

test.each([
  ["12 September 2024", "2024-09-12"],
  ["12 Sept. 2024", "2024-09-12"],
  ["12th of September, 2024", "2024-09-12"],
  ["September 12, 2024", "2024-09-12"],
  ["Sep 12th 2024", "2024-09-12"],
  ["2024-09-12", "2024-09-12"],
  ["12.09.2024", "2024-09-12"],
  ["12/9/2024", "2024-09-12"],
  ["12 сентября 2024", "2024-09-12"],
  ["12 вересня 2024 року", "2024-09-12"],
  ["1 мая 2023", "2023-05-01"],
  ["7 листопада 2024", "2024-11-07"],
  ["5 липня 2022", "2022-07-05"],
  ["September 2024", "2024-09"],
  ["SEPT 2024", "2024-09"],
  ["2024-09", "2024-09"],
  ["2024 September", "2024-09"],
  ["Сентябрь 2024", "2024-09"],
  ["12 September", "09-12"],
  ["September 12", "09-12"],
  ["29 February", "02-29"],
])("%s is %s", (written, term) => {
  expect(termsIn(written)).toEqual([term]);
});

test.each([
  "31 February 2024",
  "2023-13",
  "30.02.2024",
  "F-16",
  "2024",
  "24/7",
  "155 mm",
  "Mayor 2024",
  "S-300",
  "12-2024",
])("%s is no date that says more than a year", (written) => {
  expect(termsIn(written)).toEqual([]);
});

test("dates stand in the order of the text, with their places", () => {
  const text = "From 12 September 2024 to Nov 2024.";
  expect(writtenDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(["12 September 2024", "Nov 2024"]);
});

test("every day, in each form the site writes, is found by its day, its month and its year", () => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (at) => {
      const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      const iso = isoPartialDate(date);
      for (const written of [formatPartialDate(date), formatShortPartialDate(date), iso]) {
        expect(wordsAsked(written)).toEqual([iso]);
        expect(wordsToFind(written)).toEqual(
          expect.arrayContaining([iso, iso.slice(0, 7), iso.slice(5), iso.slice(0, 4)]),
        );
      }
    }),
  );
});

test("words beside a date are words; one date is asked for as exactly as it is written", () => {
  expect(wordsAsked("Putin Sept 2024 ATACMS")).toEqual(["putin", "2024-09", "atacms"]);
  expect(wordsAsked("Путин 12.09.2024")).toEqual(["putin", "2024-09-12"]);
  expect(wordsAsked("September")).toEqual(["september"]);
});

test("a date in a text is one word that its day, its month and its own words find", () => {
  const [date] = wordsInText("12 September 2024 in Kyiv");
  expect(date).toMatchObject({ start: 0, end: 17 });
  expect(date?.folded).toEqual(expect.arrayContaining(["2024-09-12", "2024-09", "september"]));
  expect(wordsInText("12 September 2024 in Kyiv").map(({ start }) => start)).toEqual([0, 18, 21]);
});
