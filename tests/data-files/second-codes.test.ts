import { expect, test } from "vitest";

import { csvOf } from "../../src/data-files/formats";
import { agreement } from "../../src/data-files/tables/agreement";
import { secondCodes } from "../../src/data-files/tables/second-codes";
import { aCodedLink, aCodedStatement, someSecondCodes } from "../coded-twice";
import { aJudgedRecord } from "../views/judged";

const codes = someSecondCodes({
  statements: [
    aCodedStatement({}, { outcome: { first: "not-crossed", second: "not-crossed" } }),
    aCodedStatement({ authority: "c" }, { number: "W002", entry: "2023-03-01-an-event", note: "a guess" }),
  ],
  links: [aCodedLink({ tie: "claimed" })],
});
const settledCodes = [
  {
    of: codes.id,
    date: "2025-02-02",
    by: "the editors",
    settled: [
      {
        number: "L001",
        field: "tie",
        first: "reported",
        second: "claimed",
        settled: "claimed",
        reason: "It says so itself.",
        outcomeChanged: false,
      } as const,
    ],
  },
];
const record = aJudgedRecord({ secondCodes: [codes], settledCodes });

test("every code given twice is a row, as each coder had it", () => {
  const rows = secondCodes.rows(record);
  expect(rows).toHaveLength(5 + 1 + 5 + 2);
  expect(rows.find(({ number, field }) => number === "W002" && field === "authority")).toMatchObject({
    first: "a",
    second: "c",
    agreed: false,
    settled: null,
    note: "a guess",
  });
});

test("a statement that is held as an event is named as one", () => {
  const places = secondCodes.rows(record).map(({ number, warning, event }) => [number, warning, event].join(" "));
  expect(new Set(places)).toEqual(
    new Set([
      "W001 2023-01-10-a-warning ",
      "W002  2023-03-01-an-event",
      "L001 2023-01-10-a-warning 2023-03-01-an-event",
    ]),
  );
});

test("what was settled stands beside it, with the reason", () => {
  expect(secondCodes.rows(record).find(({ field }) => field === "tie")).toMatchObject({
    settled: "claimed",
    reason: "It says so itself.",
  });
});

test("the figures of a field can be worked out again from its confusion table", () => {
  const row = agreement.rows(record).find(({ field }) => field === "authority");
  expect(row).toMatchObject({ count: 2, agreed: 1, raw: 0.5, kappa: 0, kind: "all", use: "not-in-totals" });
  expect(row?.confusion).toEqual([
    { first: "a", second: "a", count: 1 },
    { first: "a", second: "c", count: 1 },
  ]);
});

test("every row is what its columns say, also where nothing can be told from chance", () => {
  for (const table of [secondCodes, agreement])
    for (const row of table.rows(record)) expect(() => table.row.parse(row)).not.toThrow();
  expect(csvOf(record, agreement).split("\r\n")[0]).not.toContain("confusion");
});

test("every sheet of a field is a row, and the newest is the one that decides", () => {
  const again = someSecondCodes({ id: "2025-03-01-8", fields: ["tie"], statements: [] });
  const rows = agreement.rows(aJudgedRecord({ secondCodes: [codes, again], settledCodes }));
  const decidingOf = (field: string) =>
    rows.filter((row) => row.field === field && row.kind === "all").map(({ coding, decides }) => [coding, decides]);
  expect(decidingOf("tie")).toEqual([
    ["2025-02-01-7", false],
    ["2025-03-01-8", true],
  ]);
  expect(decidingOf("relation")).toEqual([["2025-02-01-7", true]]);
});
