import { expect, test } from "vitest";

import { veiledLinesAreNotCrossed } from "../../../src/loading/rules/veiled-lines-are-not-crossed";
import { anAnswer, anEvent, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a crossing of a veiled line is queried", () => {
  const entries = { warnings: [aWarning({ explicitness: "veiled" })], events: [anEvent({ answers: [anAnswer()] })] };
  expect(findingsOf(veiledLinesAreNotCrossed, entries)).toMatchObject({
    faults: [],
    queries: [{ field: "answers[0].relation" }],
  });
});

test("a response to a veiled warning is not", () => {
  const response = anEvent({ answers: [anAnswer({ relation: "other-response" })] });
  const warnings = [aWarning({ explicitness: "veiled" })];
  expect(findingsOf(veiledLinesAreNotCrossed, { warnings, events: [response] })).toEqual(noFindings);
});

test("a partial crossing of a veiled line is queried as such, and a crossing of a plain one is not", () => {
  const answers = [anAnswer({ relation: "partial-crossing", missing: "stage" })];
  const warnings = [aWarning({ explicitness: "veiled" })];
  expect(findingsOf(veiledLinesAreNotCrossed, { warnings, events: [anEvent({ answers })] }).queries).toMatchObject([
    { found: { words: "a partial-crossing of a veiled line" } },
  ]);
  expect(findingsOf(veiledLinesAreNotCrossed, { events: [anEvent({ answers })] })).toEqual(noFindings);
});
