import { expect, test } from "vitest";

import { outcomeChangesAreMarked } from "../../../src/loading/rules/outcome-changes-are-marked";
import type { Entries } from "../../../src/model/archive";
import { keptRecordOf } from "../../../src/model/kept-record";
import { anAnswer, anEvent, aRecord, aWarning, aWithdrawal, someEntries } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const crossing = anEvent({ answers: [anAnswer()] });
const added = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };
const corrected = { date: "2025-03-01", what: "tied to the warning", why: "A source shows it", outcomeChanged: false };
const marked = { ...corrected, outcomeChanged: true };
const eventFile = `content/events/${crossing.id}.md`;

/** What the rule finds in entries whose last kept version had others. */
function found(before: Partial<Entries>, now: Partial<Entries>) {
  return findingsOf(outcomeChangesAreMarked, now, { kept: keptRecordOf("1.2.0", someEntries(before)) });
}

test("a correction that changed an outcome must say so, at its place in the log", () => {
  const { faults, queries } = found(
    { events: [anEvent()] },
    { events: [{ ...crossing, changes: [added, corrected] }] },
  );
  expect(queries).toEqual([]);
  expect(faults).toMatchObject([
    {
      ...{ file: eventFile, field: "changes[1]" },
      found: {
        words:
          "no outcomeChanged: true, though status, response, outcome and days of the warning 2023-01-10-a-warning, and of 1 more differ from the data of version 1.2.0",
      },
      allowed: expect.stringContaining("--outcomes") as string,
    },
  ]);
});

test.each([
  ["a correction", { events: [anEvent()] }, { events: [{ ...crossing, changes: [added, marked] }] }],
  ["an addition", {}, { events: [{ ...crossing, changes: [{ ...added, outcomeChanged: true }] }] }],
  [
    "a withdrawal",
    { events: [crossing] },
    { events: [{ ...crossing, withdrawn: aWithdrawal(), changes: [added, marked] }] },
  ],
])("%s that says so is in order", (_, before, now) => {
  expect(found(before, now)).toEqual(noFindings);
});

test("an addition that changed an outcome must say so as well", () => {
  expect(found({}, { events: [crossing] }).faults).toMatchObject([{ file: eventFile, field: "changes[0]" }]);
});

test("where the event is gone, the log of what is judged must say so", () => {
  expect(found({ events: [crossing] }, {}).faults).toMatchObject([
    { file: "content/warnings/2023-01-10-a-warning.md", field: "changes[0]" },
    { file: "content/lines/a-line.md", field: "changes[0]" },
  ]);
});

test("a change that says so by which no outcome is another is queried", () => {
  const { faults, queries } = found({}, { warnings: [aWarning({ changes: [added, marked] })] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "changes[1].outcomeChanged", query: "outcome-changes-are-marked" }]);
});

test("what a later as-of date changed is in no entry's log", () => {
  const before = { record: aRecord({ asOf: "2023-06-30" }), events: [crossing] };
  expect(found(before, { record: aRecord({ asOf: "2025-06-30" }), events: [crossing] })).toEqual(noFindings);
});

test("nothing is held against a version where none is kept, or where entries could not be read", () => {
  expect(findingsOf(outcomeChangesAreMarked, { events: [crossing] })).toEqual(noFindings);
  const around = { kept: keptRecordOf("1.2.0", someEntries({})), unreadable: { events: ["2023-04-01-unread"] } };
  expect(findingsOf(outcomeChangesAreMarked, { events: [crossing] }, around)).toEqual(noFindings);
});
