import { expect, test } from "vitest";

import { quotesCiteAListedSource } from "../../../src/loading/rules/quotes-cite-a-listed-source";
import { anAnswer, anEvent, aSource, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const sources = [aSource(), aSource({ id: "another-source" })];

test.each([
  ["quotes[0].source", { quotes: [{ text: "words", lang: "en", source: "another-source", original: null }] }],
  ["seedRefs[0].source", { seedRefs: [{ source: "another-source", quote: "words" }] }],
])("a source that the entry does not list is a fault at %s", (field, overrides) => {
  const { faults } = findingsOf(quotesCiteAListedSource, { sources, warnings: [aWarning(overrides)] });
  expect(faults).toMatchObject([{ field, found: "another-source" }]);
});

test("a link that rests on a source which its event does not list is a fault", () => {
  const event = anEvent({ answers: [anAnswer({ sources: ["a-source", "another-source"] })] });
  expect(findingsOf(quotesCiteAListedSource, { sources, events: [event] }).faults).toMatchObject([
    { field: "answers[0].sources[1]" },
  ]);
});

test("a listed source is none", () => {
  const event = anEvent({
    sources: ["a-source", "another-source"],
    answers: [anAnswer({ sources: ["another-source"] })],
  });
  expect(findingsOf(quotesCiteAListedSource, { sources, events: [event] })).toEqual(noFindings);
});

test("a source that does not exist at all is left to the rule on references", () => {
  const event = anEvent({ answers: [anAnswer({ sources: ["no-source"] })] });
  expect(findingsOf(quotesCiteAListedSource, { sources, events: [event] })).toEqual(noFindings);
});
