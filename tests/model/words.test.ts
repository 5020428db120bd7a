import { expect, test } from "vitest";
import { countOf, holdings, quoted } from "../../src/model/words";

test.each([
  ["en", "“red line”"],
  ["ru", "«red line»"],
  ["uk", "«red line»"],
  ["de", "„red line“"],
  ["pl", "„red line”"],
  ["fr", "«\u202Fred line\u202F»"],
  ["zh", "“red line”"],
])("words said in %s stand between the marks of that language", (lang, expected) => {
  expect(quoted("red line", lang)).toBe(expected);
});

test("one of a kind is singular", () => {
  expect([countOf(0, "line"), countOf(1, "line"), countOf(2, "line")]).toEqual(["0 lines", "1 line", "2 lines"]);
});

test("what is not there is not counted", () => {
  expect([holdings(0, 0), holdings(0, 1), holdings(1, 0), holdings(3, 2)]).toEqual([
    "nothing yet",
    "1 event",
    "1 warning, with what happened afterwards",
    "3 warnings, each with what happened afterwards, and 2 events",
  ]);
});
