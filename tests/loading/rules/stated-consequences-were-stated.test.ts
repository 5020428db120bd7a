import { expect, test } from "vitest";

import { statedConsequencesWereStated } from "../../../src/loading/rules/stated-consequences-were-stated";
import { anAnswer, anEvent, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const carriedOut = (tie: "claimed" | "reported" = "reported") =>
  anEvent({ sides: ["russia"], answers: [anAnswer({ relation: "stated-consequence", tie })] });

test("what nobody had stated cannot be carried out", () => {
  const warning = aWarning({ consequence: null, consequenceKinds: ["none-stated"] });
  const { faults } = findingsOf(statedConsequencesWereStated, { warnings: [warning], events: [carriedOut()] });
  expect(faults).toMatchObject([{ field: "answers[0].relation", suggestion: "other-response" }]);
});

test("a vague threat is carried out only where the acting side says so itself", () => {
  const warnings = [aWarning({ consequenceKinds: ["escalation-unspecified"] })];
  expect(findingsOf(statedConsequencesWereStated, { warnings, events: [carriedOut()] }).faults).toMatchObject([
    { field: "answers[0].tie" },
  ]);
  expect(findingsOf(statedConsequencesWereStated, { warnings, events: [carriedOut("claimed")] })).toEqual(noFindings);
});

test("a threat that is vague in part only needs no such claim", () => {
  const warnings = [aWarning({ consequenceKinds: ["escalation-unspecified", "nuclear"] })];
  expect(findingsOf(statedConsequencesWereStated, { warnings, events: [carriedOut()] })).toEqual(noFindings);
});

test("a line drawn without a consequence can be crossed, and be answered otherwise", () => {
  const warning = aWarning({ consequence: null, consequenceKinds: ["none-stated"] });
  const answers = [anAnswer(), anAnswer({ relation: "other-response" })];
  expect(findingsOf(statedConsequencesWereStated, { warnings: [warning], events: [anEvent({ answers })] })).toEqual(
    noFindings,
  );
});
