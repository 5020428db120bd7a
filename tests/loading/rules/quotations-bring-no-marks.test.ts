import { expect, test } from "vitest";

import { quotationsBringNoMarks } from "../../../src/loading/rules/quotations-bring-no-marks";
import { aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const found = (text: string, original: { text: string; lang: string } | null = null) =>
  findingsOf(quotationsBringNoMarks, {
    warnings: [aWarning({ quotes: [{ text, lang: "en", source: "a-source", original }] })],
  });

test.each([
  '"We will strike"',
  "“We will strike.”",
  "«Мы ударим»",
  "„Wir werden antworten“",
  "'We will strike'",
  '"We will strike".',
])("a quotation that brings its own marks, %s, is queried", (text) => {
  const { faults, queries } = found(text);
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "quotes[0].text", query: "quotations-bring-no-marks" }]);
});

test("so is its original", () => {
  const { queries } = found("We will strike", { text: "«Мы ударим»", lang: "ru" });
  expect(queries).toMatchObject([{ field: "quotes[0].original.text" }]);
});

test.each(['"Red lines" are there, and "more than one"', 'He called it a "red line"', "It's the Allies'"])(
  "marks within the words, as in %s, are the speaker's",
  (text) => {
    expect(found(text)).toEqual(noFindings);
  },
);
