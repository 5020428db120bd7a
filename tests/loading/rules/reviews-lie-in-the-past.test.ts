import { expect, test } from "vitest";

import { reviewsLieInThePast } from "../../../src/loading/rules/reviews-lie-in-the-past";
import { anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const change = { what: "added", why: "First entry.", outcomeChanged: false };
const reviewed = anEvent({ reviewed: "2025-03-02", changes: [{ ...change, date: "2025-03-02" }] });

test("what was read or changed tomorrow is queried", () => {
  const { faults, queries } = findingsOf(reviewsLieInThePast, { events: [reviewed] }, { today: "2025-03-01" });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "reviewed", found: "2025-03-02" }, { field: "changes[0].date" }]);
});

test("what was read today is in order", () => {
  expect(findingsOf(reviewsLieInThePast, { events: [reviewed] }, { today: "2025-03-02" })).toEqual(noFindings);
});

test("a build, which asks no clock, asks nothing", () => {
  expect(findingsOf(reviewsLieInThePast, { events: [reviewed] })).toEqual(noFindings);
});
