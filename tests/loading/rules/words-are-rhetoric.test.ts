import { expect, test } from "vitest";

import { wordsAreRhetoric } from "../../../src/loading/rules/words-are-rhetoric";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a statement that crosses a line is queried", () => {
  const event = anEvent({ kind: "statement", answers: [anAnswer()] });
  expect(findingsOf(wordsAreRhetoric, { events: [event] })).toMatchObject({
    faults: [],
    queries: [{ field: "answers[0].relation" }],
  });
});

test("a delivery that counts as words is queried", () => {
  const event = anEvent({ answers: [anAnswer({ relation: "rhetoric" })] });
  expect(findingsOf(wordsAreRhetoric, { events: [event] }).queries).toMatchObject([{ field: "answers[0].relation" }]);
});

test("restraint may be put in words", () => {
  const event = anEvent({ kind: "statement", answers: [anAnswer({ relation: "restraint" })] });
  expect(findingsOf(wordsAreRhetoric, { events: [event] })).toEqual(noFindings);
});

test.each(["stated-consequence", "other-response"] as const)("a statement is no %s either", (relation) => {
  const event = anEvent({ kind: "statement", answers: [anAnswer({ relation })] });
  expect(findingsOf(wordsAreRhetoric, { events: [event] }).queries).toMatchObject([
    { found: { words: `${relation} for an event of the kind statement` } },
  ]);
});

test.each(["statement", "nuclear-signal", "negotiation", "pledge", "other"] as const)(
  "an event of the kind %s may be rhetoric",
  (kind) => {
    const event = anEvent({ kind, answers: [anAnswer({ relation: "rhetoric" })] });
    expect(findingsOf(wordsAreRhetoric, { events: [event] })).toEqual(noFindings);
  },
);

test("a delivery may cross a line", () => {
  expect(findingsOf(wordsAreRhetoric, { events: [anEvent({ answers: [anAnswer()] })] })).toEqual(noFindings);
});
