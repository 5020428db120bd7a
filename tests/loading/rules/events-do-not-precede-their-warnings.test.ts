import { expect, test } from "vitest";

import { eventsDoNotPrecedeTheirWarnings } from "../../../src/loading/rules/events-do-not-precede-their-warnings";
import { anAnswer, anEvent, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an event wholly before its warning is a fault", () => {
  const event = anEvent({ date: on("2023-01-09"), answers: [anAnswer()] });
  expect(findingsOf(eventsDoNotPrecedeTheirWarnings, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].warning" },
  ]);
});

test.each(["2023-01-10", "2023-01", "2023"])("an event of %s may have come after a warning of 2023-01-10", (date) => {
  const event = anEvent({ date: on(date), answers: [anAnswer()] });
  expect(findingsOf(eventsDoNotPrecedeTheirWarnings, { events: [event] })).toEqual(noFindings);
});
