import { expect, test } from "vitest";

import { responseChoicesOf } from "../../src/model/filter-response";

test("a crossing's response is what the pair is found by", () => {
  expect(responseChoicesOf({ response: "words-only", outcome: "words-only" })).toEqual(["words-only"]);
});

test("where there was nothing to answer, restraint and lapse take its place", () => {
  expect(responseChoicesOf({ response: "not-applicable", outcome: "held-back" })).toEqual(["held-back"]);
  expect(responseChoicesOf({ response: "not-applicable", outcome: "lapsed" })).toEqual(["lapsed"]);
});

test("a line that is only not crossed has no response", () => {
  expect(responseChoicesOf({ response: "not-applicable", outcome: "not-crossed" })).toEqual([]);
  expect(responseChoicesOf({ response: "not-applicable", outcome: "partly-crossed" })).toEqual([]);
});

test("an act before any crossing does not hide restraint, nor restraint the act", () => {
  expect(responseChoicesOf({ response: "unprompted", outcome: "held-back" })).toEqual(["unprompted", "held-back"]);
});
