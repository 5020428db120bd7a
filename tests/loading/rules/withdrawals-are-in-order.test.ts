import { expect, test } from "vitest";

import { withdrawalsAreInOrder } from "../../../src/loading/rules/withdrawals-are-in-order";
import { aWarning, aWithdrawal } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const change = { date: aWithdrawal().date, what: "withdrawn", why: "It was never said.", outcomeChanged: false };

function aWithdrawnWarning(withdrawal: Partial<ReturnType<typeof aWithdrawal>> = {}) {
  const warning = aWarning({ withdrawn: { ...aWithdrawal(), ...withdrawal } });
  return { ...warning, changes: [...warning.changes, change] };
}

test("a withdrawal that its log tells of is no finding", () => {
  expect(findingsOf(withdrawalsAreInOrder, { warnings: [aWithdrawnWarning()] })).toEqual(noFindings);
});

test("an entry that sends readers back to itself is a fault", () => {
  const { faults } = findingsOf(withdrawalsAreInOrder, { warnings: [aWithdrawnWarning({ see: aWarning().id })] });
  expect(faults).toMatchObject([{ field: "withdrawn.see" }]);
});

test("a withdrawal before the entry was added is a fault", () => {
  const { faults } = findingsOf(withdrawalsAreInOrder, { warnings: [aWithdrawnWarning({ date: "2024-12-31" })] });
  expect(faults).toMatchObject([{ field: "withdrawn.date", found: "2024-12-31" }]);
});

test("a withdrawal that the log is silent about is queried", () => {
  const { queries } = findingsOf(withdrawalsAreInOrder, { warnings: [aWarning({ withdrawn: aWithdrawal() })] });
  expect(queries).toMatchObject([{ field: "changes" }]);
});

test("an entry may be withdrawn on the day on which it was added", () => {
  const [added] = aWarning().changes;
  const warnings = [aWithdrawnWarning({ date: added?.date ?? "" })];
  expect(findingsOf(withdrawalsAreInOrder, { warnings })).toEqual(noFindings);
});
