import { describe, expect, test } from "vitest";

import { datesAreWithinTheRecord } from "../../../src/loading/rules/dates-are-within-the-record";
import type { Entries } from "../../../src/model/archive";
import { anEvent, aRecord, aWarning, on } from "../../builders";
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

describe("the as-of date", () => {
  const ofOneDay = { reviewed: "2025-01-15", date: on("2023-01-10") };

  test("is queried where nothing in the record is as new", () => {
    const { faults, queries } = findingsOf(datesAreWithinTheRecord, { record: aRecord({ asOf: "2025-06-30" }) });
    expect(faults).toEqual([]);
    expect(queries).toMatchObject([
      {
        file: "content/record.yaml",
        field: "asOf",
        found: "2025-06-30",
        allowed: expect.stringContaining("2025-01-15") as string,
      },
    ]);
  });

  test.each([
    ["an entry was read", { warnings: [aWarning({ ...ofOneDay, reviewed: "2025-06-30" })] }],
    ["an event lasted", { events: [anEvent({ date: on("2025-06") })] }],
    [
      "a side's statements were looked for",
      { sweeps: [{ side: "russia" as const, date: "2025-06-30", terms: [], sources: [], notFound: [] }] },
    ],
  ])(
    "may be the last day on which %s",
    (_, { sweeps = [], ...entries }: { sweeps?: Entries["record"]["sweeps"] } & Partial<Entries>) => {
      const found = findingsOf(datesAreWithinTheRecord, {
        ...entries,
        record: aRecord({ asOf: "2025-06-30", sweeps }),
      });
      expect(found).toEqual(noFindings);
    },
  );

  test("is not queried while a record has no entry", () => {
    const none = { warnings: [], lines: [], actors: [], sources: [] };
    expect(findingsOf(datesAreWithinTheRecord, { ...none, record: aRecord() })).toEqual(noFindings);
  });

  test("is not held to entries that could not all be read", () => {
    const around = { unreadable: { events: ["2025-06-30-unread"] } };
    expect(findingsOf(datesAreWithinTheRecord, { record: aRecord({ asOf: "2025-06-30" }) }, around)).toEqual(
      noFindings,
    );
  });
});
