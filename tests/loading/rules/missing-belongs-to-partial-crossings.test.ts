import { expect, test } from "vitest";

import { missingBelongsToPartialCrossings } from "../../../src/loading/rules/missing-belongs-to-partial-crossings";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a partial crossing that does not say what it lacks is a fault", () => {
  const event = anEvent({ answers: [anAnswer({ relation: "partial-crossing" })] });
  expect(findingsOf(missingBelongsToPartialCrossings, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].missing" },
  ]);
});

test("a full crossing that lacks something is a fault", () => {
  const event = anEvent({ answers: [anAnswer({ missing: "stage" })] });
  expect(findingsOf(missingBelongsToPartialCrossings, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].missing", found: "stage" },
  ]);
});

test("a partial crossing that says what it lacks is none", () => {
  const event = anEvent({ answers: [anAnswer({ relation: "partial-crossing", missing: "stage" })] });
  expect(findingsOf(missingBelongsToPartialCrossings, { events: [event] })).toEqual(noFindings);
});

test("a full crossing that lacks nothing is none", () => {
  const event = anEvent({ answers: [anAnswer()] });
  expect(findingsOf(missingBelongsToPartialCrossings, { events: [event] })).toEqual(noFindings);
});
