import { expect, test } from "vitest";

import { assumptionWords, droppedWords, statusWords } from "../../src/browser/assumptions/assumptions-view";
import { standardAssumptions } from "../../src/model/assumptions";

const nothing = { inOutcome: [], inStatusOnly: [], notFormed: [] };

test("it is said in what the rules are not the standard ones", () => {
  expect(assumptionWords({ window: "90", partial: "as-crossing", authorities: ["a", "b"] })).toBe(
    "These are not the standard rules: the response window is 90 days long instead of 365 days; partial crossings are read as full crossings; lines are formed from statements of authority a and b only.",
  );
  expect(assumptionWords({ ...standardAssumptions, window: "none", partial: "ignore" })).toBe(
    "These are not the standard rules: the response window has no limit, instead of 365 days; partial crossings are not counted at all.",
  );
});

test("it is said when the rules are the standard ones", () => {
  expect(assumptionWords(standardAssumptions)).toBe("These are the standard rules.");
  expect(statusWords(standardAssumptions, nothing, 128)).toBe(
    "Shown by the standard rules: every outcome is as published.",
  );
});

test("it is said of how many lines the outcome differs, though of none", () => {
  expect(statusWords({ ...standardAssumptions, window: "180" }, nothing, 128)).toBe(
    "The outcome of 0 of 128 lines differs from the standard rules.",
  );
});

test("what the link asked for in vain is said in one line", () => {
  expect(droppedWords(["window=45", "colour"])).toBe(
    " The link also asked for “window=45” and “colour”, which this record does not know.",
  );
  expect(droppedWords([])).toBe("");
});
