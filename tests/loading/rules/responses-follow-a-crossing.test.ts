import { expect, test } from "vitest";

import { responsesFollowACrossing } from "../../../src/loading/rules/responses-follow-a-crossing";
import { anAnswer, anEvent, aWithdrawal } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const response = anEvent({ sides: ["russia"], answers: [anAnswer({ relation: "other-response" })] });

test("a response without any crossing is queried", () => {
  const { faults, queries } = findingsOf(responsesFollowACrossing, { events: [response] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "answers[0].relation" }]);
});

test.each(["crossing", "partial-crossing"] as const)("a response beside a %s is not", (relation) => {
  const crossing = anEvent({ id: "2023-02-01-a-crossing", answers: [anAnswer({ relation })] });
  expect(findingsOf(responsesFollowACrossing, { events: [response, crossing] })).toEqual(noFindings);
});

test("a crossing that was withdrawn is none", () => {
  const gone = anEvent({ id: "2023-02-01-a-crossing", answers: [anAnswer()], withdrawn: aWithdrawal() });
  expect(findingsOf(responsesFollowACrossing, { events: [response, gone] }).queries).toHaveLength(1);
});

test("an act of the other camp, which can be no response at all, is left to the rule on sides", () => {
  const events = [anEvent({ sides: ["germany"], answers: [anAnswer({ relation: "other-response" })] })];
  expect(findingsOf(responsesFollowACrossing, { events })).toEqual(noFindings);
});
