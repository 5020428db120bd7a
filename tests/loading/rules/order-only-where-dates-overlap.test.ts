import { expect, test } from "vitest";

import { orderOnlyWhereDatesOverlap } from "../../../src/loading/rules/order-only-where-dates-overlap";
import { anAnswer, anEvent, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an order that the dates show already is a fault", () => {
  const event = anEvent({ date: on("2023-01-11"), answers: [anAnswer({ order: "after" })] });
  expect(findingsOf(orderOnlyWhereDatesOverlap, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].order", found: "after" },
  ]);
});

test.each(["2023-01-10", "2023-01"])(
  "an order is none where the event, of %s, shares a day with the warning",
  (date) => {
    const event = anEvent({ date: on(date), answers: [anAnswer({ order: "after" })] });
    expect(findingsOf(orderOnlyWhereDatesOverlap, { events: [event] })).toEqual(noFindings);
  },
);

test("no order is none, whatever the dates", () => {
  const event = anEvent({ date: on("2023-01-11"), answers: [anAnswer()] });
  expect(findingsOf(orderOnlyWhereDatesOverlap, { events: [event] })).toEqual(noFindings);
});
