import { expect, test } from "vitest";

import { eventsAndClaimsHaveASummary } from "../../../src/loading/rules/events-and-claims-have-a-summary";
import type { Prose } from "../../../src/model/archive";
import { aClaim, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const words: Prose = {
  type: "root",
  children: [{ type: "paragraph", children: [{ type: "text", value: "Missiles arrived." }] }],
};

test("an event or a claim without a word before the notes is a fault", () => {
  const { faults } = findingsOf(eventsAndClaimsHaveASummary, {
    events: [anEvent({ notes: words })],
    claims: [aClaim()],
  });
  expect(faults.map(({ file, field }) => `${file} ${field}`)).toEqual([
    "content/events/2023-03-01-an-event.md body",
    "content/claims/a-claim.md body",
  ]);
});

test("with a summary they are none, and other entries need none", () => {
  const entries = { events: [anEvent({ summary: words })], claims: [aClaim({ summary: words })] };
  expect(findingsOf(eventsAndClaimsHaveASummary, entries)).toEqual(noFindings);
});
