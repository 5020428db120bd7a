import { expect, test } from "vitest";

import { textsAreWritten } from "../../../src/loading/rules/texts-are-written";
import { aLine, anAnswer, anEvent, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

// What an editor may have left in the place of words; none of these is a note on this test.
test.each([
  "TODO",
  "To do, look at the source",
  "FIXME: say why",
  "xxx",
  "tbd",
  "What the source says (TODO)",
  "Why???",
  "n/a",
])("a reason that says %j is queried at its place", (basis) => {
  const { faults, queries } = findingsOf(textsAreWritten, { events: [anEvent({ answers: [anAnswer({ basis })] })] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "answers[0].basis", query: "texts-are-written" }]);
});

test("a body still to be written is queried", () => {
  const summary = { type: "root" as const, children: [{ type: "text" as const, value: "Lorem ipsum" }] };
  expect(findingsOf(textsAreWritten, { events: [anEvent({ summary })] }).queries).toMatchObject([{ field: "body" }]);
});

test.each(["???", "— …", "“”"])("a headline that is nothing but marks, %s, is queried", (headline) => {
  expect(findingsOf(textsAreWritten, { lines: [aLine({ headline })] }).queries).toMatchObject([{ field: "headline" }]);
});

test.each(["What Ukraine has to do, and will", "Todos los santos", "Lo perdimos todo", "Why?", "Maxxx missiles", "6"])(
  "%j is in order",
  (redLine) => {
    expect(findingsOf(textsAreWritten, { warnings: [aWarning({ redLine })] })).toEqual(noFindings);
  },
);
