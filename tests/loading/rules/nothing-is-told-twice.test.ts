import { expect, test } from "vitest";

import { nothingIsToldTwice } from "../../../src/loading/rules/nothing-is-told-twice";
import { anActor, anEvent, aLine, aSource, aWarning, aWithdrawal, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const twin = { id: "2023-01-10-a-twin" };

test.each([
  ["statements of one day by one speaker on one line", "line", { warnings: [aWarning(), aWarning(twin)] }],
  ["events of one day and one headline", "headline", { events: [anEvent(), anEvent(twin)] }],
  [
    "lines of one name, though two sides draw them",
    "headline",
    { lines: [aLine(), aLine({ ...twin, side: "ukraine", statement: "Another act" })] },
  ],
  ["actors of one name", "name", { actors: [anActor(), anActor(twin)] }],
  ["sources of one address", "url", { sources: [aSource(), aSource(twin)] }],
])("two %s are queried", (_case, field, entries) => {
  expect(findingsOf(nothingIsToldTwice, entries)).toMatchObject({
    faults: [],
    queries: [{ file: expect.stringContaining(twin.id) as string, field }],
  });
});

test("two statements of different days are not", () => {
  expect(
    findingsOf(nothingIsToldTwice, { warnings: [aWarning(), aWarning({ ...twin, date: on("2023-01-11") })] }),
  ).toEqual(noFindings);
});

test("an entry may say again what a withdrawn one said", () => {
  expect(
    findingsOf(nothingIsToldTwice, { actors: [anActor(), anActor({ ...twin, withdrawn: aWithdrawal() })] }),
  ).toEqual(noFindings);
});
