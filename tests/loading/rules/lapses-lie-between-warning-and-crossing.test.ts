import { expect, test } from "vitest";

import { lapsesLieBetweenWarningAndCrossing } from "../../../src/loading/rules/lapses-lie-between-warning-and-crossing";
import { anAnswer, anEvent, aRecord, aWarning, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const lapsedOn = (date: string) => [
  aWarning({ lapsed: { date: on(date), reason: "Overtaken.", sources: ["a-source"] } }),
];
const crossing = anEvent({ answers: [anAnswer()] });

test("a lapse before the warning is a fault", () => {
  expect(findingsOf(lapsesLieBetweenWarningAndCrossing, { warnings: lapsedOn("2023-01-09") }).faults).toMatchObject([
    { field: "lapsed.date", found: "2023-01-09" },
  ]);
});

test("a lapse after a crossing that counts is a fault", () => {
  const { faults } = findingsOf(lapsesLieBetweenWarningAndCrossing, {
    warnings: lapsedOn("2023-03-02"),
    events: [crossing],
  });
  expect(faults).toMatchObject([{ field: "lapsed.date", found: "2023-03-02" }]);
});

test.each(["2023-03-01", "2023-03", "2023"])("a lapse of %s may lie before a crossing of 2023-03-01", (date) => {
  expect(findingsOf(lapsesLieBetweenWarningAndCrossing, { warnings: lapsedOn(date), events: [crossing] })).toEqual(
    noFindings,
  );
});

test.each([
  ["claimed by one party", anEvent({ certainty: "claimed", answers: [anAnswer()] })],
  ["only said to cross", anEvent({ answers: [anAnswer({ relation: "partial-crossing", missing: "reading" })] })],
  ["in part", anEvent({ answers: [anAnswer({ relation: "partial-crossing", missing: "stage" })] })],
])("a lapse after a crossing that is %s is none", (_case, event) => {
  expect(findingsOf(lapsesLieBetweenWarningAndCrossing, { warnings: lapsedOn("2023-03-02"), events: [event] })).toEqual(
    noFindings,
  );
});

test("a lapse after the as-of date is queried", () => {
  const entries = { warnings: lapsedOn("2024-01-01"), record: aRecord({ asOf: "2023-12-31" }) };
  expect(findingsOf(lapsesLieBetweenWarningAndCrossing, entries)).toMatchObject({
    faults: [],
    queries: [{ field: "lapsed.date" }],
  });
});
