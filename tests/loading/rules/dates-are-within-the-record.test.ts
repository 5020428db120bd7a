import { expect, test } from "vitest";

import { datesAreWithinTheRecord } from "../../../src/loading/rules/dates-are-within-the-record";
import { anEvent, aRecord, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const record = aRecord({ asOf: "2023-06-30" });

test("an event wholly after the as-of date is queried", () => {
  const { faults, queries } = findingsOf(datesAreWithinTheRecord, {
    record,
    events: [anEvent({ date: on("2023-07-01") })],
  });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "date", found: "2023-07-01" }]);
});

test.each(["2023-06-30", "2023"])("an event of %s may lie before it", (date) => {
  expect(findingsOf(datesAreWithinTheRecord, { record, events: [anEvent({ date: on(date) })] })).toEqual(noFindings);
});
