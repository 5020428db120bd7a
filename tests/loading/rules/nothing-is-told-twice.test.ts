import { expect, test } from "vitest";

import { nothingIsToldTwice } from "../../../src/loading/rules/nothing-is-told-twice";
import { aClaim, anActor, anEvent, aLine, aSource, aWarning, aWeapon, aWithdrawal, on } from "../../builders";
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

test.each([
  ["lines of one side and one statement", "statement", { lines: [aLine(), aLine({ ...twin, headline: "Another" })] }],
  ["weapons of one name", "name", { weapons: [aWeapon(), aWeapon(twin)] }],
  ["claims of one article and one text", "text", { claims: [aClaim(), aClaim(twin)] }],
  ["names in other letters", "name", { actors: [anActor(), anActor({ ...twin, name: anActor().name.toUpperCase() })] }],
])("two %s are queried too, with the one that says it already", (_case, field, entries) => {
  const { queries } = findingsOf(nothingIsToldTwice, entries);
  expect(queries).toMatchObject([{ field, found: { words: expect.stringMatching(/^what a-.* says too$/) as string } }]);
});

test.each([
  ["a statement on another line", { warnings: [aWarning(), aWarning({ ...twin, line: "another-line" })] }],
  ["a statement by another", { warnings: [aWarning(), aWarning({ ...twin, actor: "another" })] }],
  ["an event of one headline and another day", { events: [anEvent(), anEvent({ ...twin, date: on("2023-03-02") })] }],
  ["what another article claims", { claims: [aClaim(), aClaim({ ...twin, source: "another" })] }],
  [
    "an actor and a weapon of one name",
    { actors: [anActor({ name: "A Name" })], weapons: [aWeapon({ name: "A Name" })] },
  ],
  ["a source without an address, like another", { sources: [aSource({ url: null }), aSource({ ...twin, url: null })] }],
])("%s is told once", (_case, entries) => {
  expect(findingsOf(nothingIsToldTwice, entries)).toEqual(noFindings);
});
