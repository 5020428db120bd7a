import { expect, test } from "vitest";

import { endDatesFollowDates } from "../../../src/loading/rules/end-dates-follow-dates";
import { anEvent, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an end wholly before the beginning is a fault", () => {
  const event = anEvent({ endDate: on("2023-02") });
  expect(findingsOf(endDatesFollowDates, { events: [event] }).faults).toMatchObject([
    { field: "endDate", found: "2023-02" },
  ]);
});

test.each(["2023-03-01", "2023-03", "2023", "2024"])("an end in %s may follow a beginning on 2023-03-01", (end) => {
  expect(findingsOf(endDatesFollowDates, { events: [anEvent({ endDate: on(end) })] })).toEqual(noFindings);
});
