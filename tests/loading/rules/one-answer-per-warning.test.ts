import { expect, test } from "vitest";

import { oneAnswerPerWarning } from "../../../src/loading/rules/one-answer-per-warning";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a second answer to the same warning is a fault", () => {
  const event = anEvent({ answers: [anAnswer(), anAnswer({ relation: "restraint" })] });
  expect(findingsOf(oneAnswerPerWarning, { events: [event] }).faults).toMatchObject([{ field: "answers[1].warning" }]);
});

test("answers to two warnings are none", () => {
  const event = anEvent({ answers: [anAnswer(), anAnswer({ warning: "2023-01-11-another" })] });
  expect(findingsOf(oneAnswerPerWarning, { events: [event] })).toEqual(noFindings);
});
