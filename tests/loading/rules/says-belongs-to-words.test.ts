import { expect, test } from "vitest";

import { saysBelongsToWords } from "../../../src/loading/rules/says-belongs-to-words";
import { relations } from "../../../src/model/terms/event";
import { anAnswer, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each(relations.filter((relation) => relation !== "rhetoric"))(
  "what was said on a crossing is a fault where the relation is %s",
  (relation) => {
    const event = anEvent({ answers: [anAnswer(), anAnswer({ relation, says: "crossed" })] });
    expect(findingsOf(saysBelongsToWords, { events: [event] }).faults).toMatchObject([
      { field: "answers[1].says", found: "crossed", allowed: `no such field where the relation is ${relation}` },
    ]);
  },
);

test("words may say that a line was crossed, that it was not, or nothing of it", () => {
  const answers = [
    anAnswer({ relation: "rhetoric", says: "crossed" }),
    anAnswer({ relation: "rhetoric", says: "not-crossed" }),
    anAnswer({ relation: "rhetoric" }),
  ];
  expect(findingsOf(saysBelongsToWords, { events: [anEvent({ answers })] })).toEqual(noFindings);
});
