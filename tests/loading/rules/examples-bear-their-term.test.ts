import { expect, test } from "vitest";

import { examplesBearTheirTerm } from "../../../src/loading/rules/examples-bear-their-term";
import type { RecordTerms } from "../../../src/schema/terms";
import { aLine, anEvent, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const entries = {
  warnings: [aWarning({ id: "the-warning", themes: ["crimea"], consequenceKinds: ["nuclear"] })],
  lines: [aLine({ id: "the-line", themes: ["crimea"] })],
  events: [anEvent({ id: "the-event", kind: "strike" })],
};

/** Lists whose one theme, kind of consequence and kind of event have these entries as examples. */
function termsWith({ theme, consequence, event }: { theme: string | null; consequence: string; event: string }) {
  const example = "Somebody said so.";
  const terms: RecordTerms = {
    camps: [],
    sides: [],
    themes: [{ id: "crimea", name: "Crimea", definition: "Acts there.", example, of: theme }],
    weaponKinds: [],
    examples: {
      consequenceKinds: { nuclear: { example, of: consequence } },
      eventKinds: { strike: { example, of: event } },
    },
  };
  return { terms };
}

test("an example is from an entry that bears the value; a theme’s may be a line or a warning, or none", () => {
  for (const theme of ["the-line", "the-warning", null]) {
    const terms = termsWith({ theme, consequence: "the-warning", event: "the-event" });
    expect(findingsOf(examplesBearTheirTerm, entries, terms)).toEqual(noFindings);
  }
});

test("an entry that is not there, or bears another value, is no example", () => {
  const terms = termsWith({ theme: "the-lime", consequence: "the-event", event: "the-warning" });
  expect(findingsOf(examplesBearTheirTerm, entries, terms).faults).toMatchObject([
    { file: "content/terms.yaml", field: "themes[0].of", found: "the-lime", suggestion: "the-line" },
    {
      field: "examples.consequenceKinds.nuclear.of",
      found: "the-event",
      allowed: "the id of a warning that has the kind of consequence nuclear",
    },
    { field: "examples.eventKinds.strike.of", found: "the-warning" },
  ]);
});

test("where an entry could not be read nothing is said, since it may be the example", () => {
  const around = {
    ...termsWith({ theme: "gone", consequence: "gone", event: "gone" }),
    unreadable: { lines: ["gone"] },
  };
  expect(findingsOf(examplesBearTheirTerm, entries, around)).toEqual(noFindings);
});

test("an entry of the right kind that does not bear the value is no example", () => {
  const { lines, warnings, events } = entries;
  const others = {
    lines: [...lines, aLine({ id: "another-line", themes: ["arms-supply"] })],
    warnings: [...warnings, aWarning({ id: "another-warning", consequenceKinds: ["none-stated"] })],
    events: [...events, anEvent({ id: "another-event", kind: "delivery" })],
  };
  const terms = termsWith({ theme: "another-line", consequence: "another-warning", event: "another-event" });
  expect(findingsOf(examplesBearTheirTerm, others, terms).faults.map(({ field }) => field)).toEqual([
    ...["themes[0].of", "examples.consequenceKinds.nuclear.of", "examples.eventKinds.strike.of"],
  ]);
});

test("an entry that bears other values besides may be the example", () => {
  const bearing = {
    lines: [aLine({ id: "the-line", themes: ["arms-supply", "crimea"] })],
    warnings: [aWarning({ id: "the-warning", consequenceKinds: ["attacks-on-supporters", "nuclear"] })],
    events: entries.events,
  };
  const terms = termsWith({ theme: "the-line", consequence: "the-warning", event: "the-event" });
  expect(findingsOf(examplesBearTheirTerm, bearing, terms)).toEqual(noFindings);
});
