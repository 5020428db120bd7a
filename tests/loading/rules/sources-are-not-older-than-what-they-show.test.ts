import { expect, test } from "vitest";

import { sourcesAreNotOlderThanWhatTheyShow } from "../../../src/loading/rules/sources-are-not-older-than-what-they-show";
import { anAnswer, anEvent, aSource, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const sources = [aSource({ date: on("2023-02-28") }), aSource({ id: "a-later-source", date: on("2023-03") })];

test("an event that only older texts show is queried", () => {
  const { faults, queries } = findingsOf(sourcesAreNotOlderThanWhatTheyShow, { sources, events: [anEvent()] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "sources" }]);
});

test("a link that only older texts show is queried", () => {
  const event = anEvent({ sources: ["a-source", "a-later-source"], answers: [anAnswer({ sources: ["a-source"] })] });
  expect(findingsOf(sourcesAreNotOlderThanWhatTheyShow, { sources, events: [event] }).queries).toMatchObject([
    { field: "answers[0].sources" },
  ]);
});

test("one text that may be younger is enough", () => {
  const event = anEvent({ sources: ["a-source", "a-later-source"] });
  expect(findingsOf(sourcesAreNotOlderThanWhatTheyShow, { sources, events: [event] })).toEqual(noFindings);
});

test("a link that one younger text shows is none, nor is one whose text is not there", () => {
  const answers = [anAnswer({ sources: ["a-later-source"] }), anAnswer({ sources: ["no-source"] })];
  const event = anEvent({ sources: ["a-later-source"], answers });
  expect(findingsOf(sourcesAreNotOlderThanWhatTheyShow, { sources, events: [event] })).toEqual(noFindings);
});
