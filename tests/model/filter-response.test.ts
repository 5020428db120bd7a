import { expect, test } from "vitest";

import { responseChoiceOf } from "../../src/model/filter-response";

test("a crossing's response is what the pair is found by", () => {
  expect(responseChoiceOf({ response: "words-only", outcome: "words-only" })).toBe("words-only");
});

test("where there was nothing to answer, restraint and lapse take its place", () => {
  expect(responseChoiceOf({ response: "not-applicable", outcome: "held-back" })).toBe("held-back");
  expect(responseChoiceOf({ response: "not-applicable", outcome: "lapsed" })).toBe("lapsed");
});

test("a line that is only not crossed has no response", () => {
  expect(responseChoiceOf({ response: "not-applicable", outcome: "not-crossed" })).toBeNull();
  expect(responseChoiceOf({ response: "not-applicable", outcome: "partly-crossed" })).toBeNull();
});
