import { expect, test } from "vitest";

import { changesAreInOrder } from "../../../src/loading/rules/changes-are-in-order";
import { aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const change = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };
const withChanges = (...changes: (typeof change)[]) => ({ warnings: [aWarning({ changes, reviewed: "2025-06-01" })] });

test("a log that begins with added and runs forward is no finding", () => {
  expect(
    findingsOf(
      changesAreInOrder,
      withChanges(change, { ...change, what: "date" }, { ...change, what: "role", date: "2025-03-01" }),
    ),
  ).toEqual(noFindings);
});

test("a log that begins with anything else is a fault", () => {
  expect(findingsOf(changesAreInOrder, withChanges({ ...change, what: "Added" })).faults).toMatchObject([
    { field: "changes[0].what", suggestion: "added" },
  ]);
});

test("a log that runs back in time is a fault", () => {
  const { faults } = findingsOf(
    changesAreInOrder,
    withChanges(change, { ...change, what: "date", date: "2025-01-14" }),
  );
  expect(faults).toMatchObject([{ field: "changes[1].date", found: "2025-01-14" }]);
});

test("an entry is added only once", () => {
  expect(findingsOf(changesAreInOrder, withChanges(change, change)).faults).toMatchObject([
    { field: "changes[1].what" },
  ]);
});

test("a change after the last review is queried", () => {
  const { faults, queries } = findingsOf(
    changesAreInOrder,
    withChanges(change, { ...change, what: "date", date: "2025-07-01" }),
  );
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "reviewed", found: "2025-06-01" }]);
});
