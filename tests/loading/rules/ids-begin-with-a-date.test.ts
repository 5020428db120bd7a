import { expect, test } from "vitest";

import { idsBeginWithADate } from "../../../src/loading/rules/ids-begin-with-a-date";
import { anEvent, aWarning, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each(["a-warning", "2023-13-01-a-warning", "2023-01-10", "23-01-10-a-warning"])("the id %s is a fault", (id) => {
  expect(findingsOf(idsBeginWithADate, { warnings: [aWarning({ id })] }).faults).toMatchObject([
    { field: "id", found: id },
  ]);
});

test.each([
  ["2023-a-warning", "2023"],
  ["2023-01-a-warning", "2023-01"],
  ["2023-01-10-a-warning", "2023-01-10"],
])("the id %s is none for an event of %s", (id, date) => {
  expect(findingsOf(idsBeginWithADate, { events: [anEvent({ id, date: on(date) })] })).toEqual(noFindings);
});

test("an id with another date than the entry's is queried", () => {
  const { faults, queries } = findingsOf(idsBeginWithADate, { warnings: [aWarning({ date: on("2023-01-11") })] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "id", found: "2023-01-10-a-warning" }]);
});

test("an id keeps its date when the entry's is corrected", () => {
  const corrected = aWarning({ date: on("2023-01-11") });
  const change = { date: "2025-02-01", what: "date", why: "A day too early.", outcomeChanged: false };
  const warnings = [{ ...corrected, changes: [...corrected.changes, change] }];
  expect(findingsOf(idsBeginWithADate, { warnings })).toEqual(noFindings);
});

test.each(["x-2023-01-10-a-warning", "12023-01-10-a-warning", "2023-01-10-2"])("the id %s is a fault as well", (id) => {
  expect(findingsOf(idsBeginWithADate, { warnings: [aWarning({ id })] }).faults).toMatchObject([{ found: id }]);
});
