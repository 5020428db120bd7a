import { expect, test } from "vitest";

import { secondCodesAreWhole } from "../../../src/loading/rules/second-codes-are-whole";
import { anAnswer, anEvent } from "../../builders";
import { aCodedLink, aCodedStatement, someSecondCodes } from "../../coded-twice";
import { findingsOf, noFindings } from "../findings-of";

const events = [anEvent({ answers: [anAnswer()] })];
const faultsOf = (codes: Parameters<typeof someSecondCodes>[0]) =>
  findingsOf(secondCodesAreWhole, { events, secondCodes: [someSecondCodes(codes)] }).faults;

test("codes of entries that are on record are whole", () => {
  expect(findingsOf(secondCodesAreWhole, { events, secondCodes: [someSecondCodes()] })).toEqual(noFindings);
});

test("a code of an entry that is not there is a fault, with the nearest that is", () => {
  expect(faultsOf({ statements: [aCodedStatement({}, { entry: "2023-01-10-a-warnin" })] })).toMatchObject([
    { field: "statements[0].entry", suggestion: "2023-01-10-a-warning" },
  ]);
});

test("a number that stands twice is a fault", () => {
  expect(faultsOf({ links: [aCodedLink(), aCodedLink()] })).toMatchObject([
    { field: "links[1].number", found: "L001" },
  ]);
});

test("a degree without a stated consequence is a fault", () => {
  expect(faultsOf({ links: [aCodedLink({ degree: "part" })] })).toMatchObject([
    { field: "links[0].second.degree", found: "part" },
  ]);
});

test("a warning without its codes is a fault, and so is a code of what is no warning", () => {
  expect(faultsOf({ statements: [aCodedStatement({ authority: null })] })).toMatchObject([
    { field: "statements[0].second.authority", allowed: "the authority of a warning" },
  ]);
  expect(
    faultsOf({ statements: [aCodedStatement({ inclusion: "no", explicitness: null, consequenceKinds: null })] }),
  ).toMatchObject([{ field: "statements[0].second.authority", found: "a" }]);
});

test("a tie of an event to a warning that is not there is a fault, and so is one of an event that is not", () => {
  expect(
    faultsOf({ links: [aCodedLink({}, { warning: "2023-01-10-a-warnin", event: "nothing-like-it" })] }),
  ).toMatchObject([
    { field: "links[0].warning", allowed: "the id of a warning", suggestion: "2023-01-10-a-warning" },
    { field: "links[0].event", allowed: "the id of an event" },
  ]);
});

test("a statement may be an event, and a number stands once in the whole file", () => {
  const statements = [aCodedStatement({}, { entry: "2023-03-01-an-event", number: "L001" })];
  expect(faultsOf({ statements })).toMatchObject([{ field: "links[0].number", found: "L001" }]);
});

test("a relation is known somehow, and none is not", () => {
  expect(faultsOf({ links: [aCodedLink({ tie: null })] })).toMatchObject([
    { field: "links[0].second.tie", found: { words: "nothing" } },
  ]);
  expect(faultsOf({ links: [aCodedLink({ relation: null })] })).toMatchObject([{ field: "links[0].second.tie" }]);
});

test("a stated consequence was carried out in full or in part", () => {
  expect(faultsOf({ links: [aCodedLink({ relation: "stated-consequence" })] })).toMatchObject([
    { field: "links[0].second.degree", found: { words: "nothing" } },
  ]);
  expect(faultsOf({ links: [aCodedLink({ relation: "stated-consequence", degree: "full" })] })).toEqual([]);
});
