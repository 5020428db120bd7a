import { expect, test } from "vitest";

import { actsAreOfTheRightSide } from "../../../src/loading/rules/acts-are-of-the-right-side";
import type { AftermathEvent } from "../../../src/model/archive";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each(["crossing", "partial-crossing", "restraint"] as const)(
  "a %s by the warning's own side is a fault",
  (relation) => {
    const event = anEvent({ sides: ["russia"], answers: [anAnswer({ relation })] });
    expect(findingsOf(actsAreOfTheRightSide, { events: [event] }).faults).toMatchObject([
      { field: "answers[0].relation", found: relation },
    ]);
  },
);

test("a crossing in which the warning's side only had a part is none", () => {
  const event = anEvent({ sides: ["russia", "ukraine"], answers: [anAnswer()] });
  expect(findingsOf(actsAreOfTheRightSide, { events: [event] })).toEqual(noFindings);
});

test.each([["united-states"], ["unknown"]] as const)("a response by %s to a warning of Russia is a fault", (side) => {
  const event = anEvent({ sides: [side], answers: [anAnswer({ relation: "other-response" })] });
  expect(findingsOf(actsAreOfTheRightSide, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].relation" },
  ]);
});

test("a response by an ally is queried", () => {
  const event = anEvent({ sides: ["belarus"], answers: [anAnswer({ relation: "stated-consequence" })] });
  const { faults, queries } = findingsOf(actsAreOfTheRightSide, { events: [event] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "answers[0].relation" }]);
});

test("either side may answer in words", () => {
  const answers = [anAnswer({ relation: "rhetoric" })];
  const events = [anEvent({ answers }), anEvent({ id: "2023-03-02-words", sides: ["russia"], answers })];
  expect(findingsOf(actsAreOfTheRightSide, { events })).toEqual(noFindings);
});

test.each(["stated-consequence", "other-response"] as const)(
  "a %s by the warning's own side is in order",
  (relation) => {
    const event = anEvent({ sides: ["russia"], answers: [anAnswer({ relation })] });
    expect(findingsOf(actsAreOfTheRightSide, { events: [event] })).toEqual(noFindings);
  },
);

test("a joint response is in order, and one by an ally together with others is queried, with those who acted", () => {
  const responseOf = (...sides: AftermathEvent["sides"]) =>
    findingsOf(actsAreOfTheRightSide, {
      events: [anEvent({ sides, answers: [anAnswer({ relation: "other-response" })] })],
    });
  expect(responseOf("russia", "belarus")).toEqual(noFindings);
  expect(responseOf("united-states", "belarus")).toMatchObject({
    faults: [],
    queries: [{ found: { words: "a response to a warning of russia by an ally (united-states, belarus)" } }],
  });
});
