import { expect, test } from "vitest";

import { degreeBelongsToStatedConsequences } from "../../../src/loading/rules/degree-belongs-to-stated-consequences";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a degree of anything but a stated consequence is a fault", () => {
  const event = anEvent({ answers: [anAnswer({ relation: "other-response", degree: "part" })] });
  expect(findingsOf(degreeBelongsToStatedConsequences, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].degree", found: "part" },
  ]);
});

test("a stated consequence has a degree or, if full, none", () => {
  const answers = [
    anAnswer({ relation: "stated-consequence", degree: "part" }),
    anAnswer({ relation: "stated-consequence" }),
  ];
  expect(findingsOf(degreeBelongsToStatedConsequences, { events: [anEvent({ answers })] })).toEqual(noFindings);
});

test("any other relation has none", () => {
  expect(findingsOf(degreeBelongsToStatedConsequences, { events: [anEvent({ answers: [anAnswer()] })] })).toEqual(
    noFindings,
  );
});
