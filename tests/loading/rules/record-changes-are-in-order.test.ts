import { expect, test } from "vitest";

import { recordChangesAreInOrder } from "../../../src/loading/rules/record-changes-are-in-order";
import { aRecord } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const changedOn = (...dates: string[]) => ({
  record: aRecord({
    changes: dates.map((date) => ({ date, what: "the rules are others", why: "They were read anew." })),
  }),
});

test("changes of the record that run forward in time, also two of one day, are no finding", () => {
  expect(findingsOf(recordChangesAreInOrder, changedOn("2025-01-15", "2025-02-01", "2025-02-01"))).toEqual(noFindings);
});

test("one before the change above it is a fault", () => {
  expect(findingsOf(recordChangesAreInOrder, changedOn("2025-02-01", "2025-01-31")).faults).toMatchObject([
    { file: "content/record.yaml", field: "changes[1].date", found: "2025-01-31" },
  ]);
});
