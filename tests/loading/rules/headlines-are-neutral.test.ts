import { expect, test } from "vitest";

import { headlinesAreNeutral } from "../../../src/loading/rules/headlines-are-neutral";
import { aLine, anEvent, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each([
  ["Washington calls the bluff", "bluff"],
  ["An Empty Threat from Moscow", "Empty Threat"],
  ["A provocation at the border", "provocation"],
  ["The regime answers", "regime"],
  ["The so-called special operation", "so-called"],
])("the headline %s is a fault", (headline, word) => {
  expect(findingsOf(headlinesAreNeutral, { events: [anEvent({ headline })] }).faults).toMatchObject([
    { field: "headline", found: word },
  ]);
});

test.each([
  'Putin speaks of a "provocation"',
  "Putin speaks of a “provocation”",
  "Putin speaks of a ‘provocation’",
  "Regimental colours",
])("the headline %s is none", (headline) => {
  expect(findingsOf(headlinesAreNeutral, { events: [anEvent({ headline })] })).toEqual(noFindings);
});

test("a judging word elsewhere in the record's own voice is queried", () => {
  const entries = {
    warnings: [aWarning({ redLine: "A provocation" })],
    lines: [aLine({ statement: "Any provocation" })],
  };
  const { faults, queries } = findingsOf(headlinesAreNeutral, entries);
  expect(faults).toEqual([]);
  expect(queries.map(({ field }) => field)).toEqual(["redLine", "statement"]);
});

test.each([
  ["«...»", "Putin speaks of a «provocation»"],
  ["„...“", "Putin speaks of a „provocation“"],
  ["straight single marks", "Putin speaks of a 'provocation'"],
])("words in %s are the speaker’s", (_, headline) => {
  expect(findingsOf(headlinesAreNeutral, { lines: [aLine({ headline })] })).toEqual(noFindings);
});

test("an apostrophe is no quotation mark: what follows is in the record’s own voice", () => {
  const headline = "Moscow's regime and its allies' answer";
  expect(findingsOf(headlinesAreNeutral, { warnings: [aWarning({ headline })] }).faults).toMatchObject([
    { found: "regime" },
  ]);
});

test("every judging word of a headline is told, also of a line’s test and of a consequence", () => {
  expect(
    findingsOf(headlinesAreNeutral, { lines: [aLine({ headline: "Bluffing regimes", test: "Provocative acts" })] }),
  ).toMatchObject({ faults: [{ found: "Bluffing" }, { found: "regimes" }], queries: [{ field: "test" }] });
  expect(
    findingsOf(headlinesAreNeutral, { warnings: [aWarning({ consequence: "To provoke more" })] }).queries,
  ).toMatchObject([{ field: "consequence", found: "provoke" }]);
});
