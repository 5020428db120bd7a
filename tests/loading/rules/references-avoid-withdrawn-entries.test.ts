import { expect, test } from "vitest";

import { referencesAvoidWithdrawnEntries } from "../../../src/loading/rules/references-avoid-withdrawn-entries";
import { anActor, aWarning, aWithdrawal } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("to name a withdrawn entry is a fault that proposes what took its place", () => {
  const gone = anActor({ withdrawn: { ...aWithdrawal(), see: "a-minister" } });
  const { faults } = findingsOf(referencesAvoidWithdrawnEntries, { actors: [gone, anActor({ id: "a-minister" })] });
  expect(faults).toMatchObject([{ field: "actor", found: "a-president", suggestion: "a-minister" }]);
});

test("an entry that was itself withdrawn is left as it was", () => {
  const entries = {
    actors: [anActor({ withdrawn: aWithdrawal() })],
    warnings: [aWarning({ withdrawn: aWithdrawal() })],
  };
  expect(findingsOf(referencesAvoidWithdrawnEntries, entries)).toEqual(noFindings);
});

test("a withdrawn entry may not send readers on to another withdrawn one", () => {
  const one = aWarning({ withdrawn: { ...aWithdrawal(), see: "2023-01-11-another" } });
  const other = aWarning({ id: "2023-01-11-another", withdrawn: aWithdrawal() });
  expect(findingsOf(referencesAvoidWithdrawnEntries, { warnings: [one, other] }).faults).toMatchObject([
    { field: "withdrawn.see" },
  ]);
});

test("that an entry sends readers back to itself is told by the rule on withdrawals alone", () => {
  const warning = aWarning({ withdrawn: { ...aWithdrawal(), see: aWarning().id } });
  expect(findingsOf(referencesAvoidWithdrawnEntries, { warnings: [warning] })).toEqual(noFindings);
});

test("what took an entry's place is proposed only if it is of the same kind", () => {
  const gone = anActor({ withdrawn: { ...aWithdrawal(), see: aWarning().line } });
  const [fault] = findingsOf(referencesAvoidWithdrawnEntries, { actors: [gone] }).faults;
  expect(fault).toMatchObject({ field: "actor" });
  expect(fault?.suggestion).toBeUndefined();
});
