import fc from "fast-check";

import type { Link } from "../../src/model/archive";
import { dayOf, dayToPartialDate, type PartialDate } from "../../src/model/dates";
import { certainties, degrees, missings, orders, relations } from "../../src/model/terms/event";
import { aLink } from "../builders";

/* Arbitrary dates, and links of the one warning that `aWarning` makes. Few years and few sides, so that every rule is met often. */

export function arbitraryDay(from: string, to: string): fc.Arbitrary<Required<PartialDate>> {
  return fc.integer({ min: dayOf(from), max: dayOf(to) }).map(dayToPartialDate);
}

/** A day, a month or a year. */
export function arbitraryDate(from = "2022-10-01", to = "2025-03-31"): fc.Arbitrary<PartialDate> {
  return fc.tuple(arbitraryDay(from, to), fc.constantFrom("day", "day", "month", "year")).map(([date, precision]) => {
    if (precision === "year") return { year: date.year };
    return precision === "month" ? { year: date.year, month: date.month } : date;
  });
}

function arbitraryLink(): fc.Arbitrary<Link> {
  const answer = fc.record({
    relation: fc.constantFrom(...relations),
    degree: fc.constantFrom(null, ...degrees),
    missing: fc.constantFrom(null, ...missings),
    order: fc.constantFrom(null, ...orders),
  });
  const event = fc.record({
    date: arbitraryDate(),
    sides: fc.subarray(["russia", "united-states", "unknown"] as const, { minLength: 1 }),
    certainty: fc.oneof({ weight: 6, arbitrary: fc.constant("confirmed" as const) }, fc.constantFrom(...certainties)),
  });
  return fc.tuple(answer, event).map(([given, happened]) => aLink(given, happened));
}

/** Links of different events, as the links of one warning are. */
export function arbitraryLinks(): fc.Arbitrary<Link[]> {
  return fc
    .array(arbitraryLink(), { maxLength: 8 })
    .map((links) => links.map(({ event, answer }, index) => ({ event: { ...event, id: `event-${index}` }, answer })));
}

/** A list beside the same list in another order. */
export function shuffled<T>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
  );
}
