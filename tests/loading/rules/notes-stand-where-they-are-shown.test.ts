import { expect, test } from "vitest";

import { notesStandWhereTheyAreShown } from "../../../src/loading/rules/notes-stand-where-they-are-shown";
import type { Prose } from "../../../src/model/archive";
import { anActor, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const notes: Prose = { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: "Words." }] }] };

test("notes of an actor, whose page has no place for them, are a fault", () => {
  const { faults } = findingsOf(notesStandWhereTheyAreShown, { actors: [anActor({ notes })] });
  expect(faults).toMatchObject([{ file: "content/actors/a-president.md", field: "body" }]);
});

test("notes of a warning are none", () => {
  expect(findingsOf(notesStandWhereTheyAreShown, { warnings: [aWarning({ notes })] })).toEqual(noFindings);
});
