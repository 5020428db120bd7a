import { expect, test } from "vitest";

import { responsesAndRestraintAreShownByASource } from "../../../src/loading/rules/responses-and-restraint-are-shown-by-a-source";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each(["other-response", "restraint"] as const)("an inferred %s is a fault", (relation) => {
  const event = anEvent({ answers: [anAnswer({ relation, tie: "inferred" })] });
  expect(findingsOf(responsesAndRestraintAreShownByASource, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].tie", found: "inferred" },
  ]);
});

test("an inferred crossing is none: the words of the warning show it", () => {
  expect(
    findingsOf(responsesAndRestraintAreShownByASource, {
      events: [anEvent({ answers: [anAnswer({ tie: "inferred" })] })],
    }),
  ).toEqual(noFindings);
});

test("a tie that a source shows is none, and those are what may stand there", () => {
  const event = (tie: "reported" | "inferred") => anEvent({ answers: [anAnswer({ relation: "restraint", tie })] });
  expect(findingsOf(responsesAndRestraintAreShownByASource, { events: [event("reported")] })).toEqual(noFindings);
  const [fault] = findingsOf(responsesAndRestraintAreShownByASource, { events: [event("inferred")] }).faults;
  expect(fault?.allowed).toContain("reported");
  expect(fault?.allowed).not.toContain("inferred");
});
