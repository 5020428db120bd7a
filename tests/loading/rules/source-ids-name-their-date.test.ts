import { expect, test } from "vitest";

import { sourceIdsNameTheirDate } from "../../../src/loading/rules/source-ids-name-their-date";
import { aSource } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a source whose id has no date is a fault", () => {
  expect(findingsOf(sourceIdsNameTheirDate, { sources: [aSource()] }).faults).toMatchObject([
    { field: "id", found: "a-source" },
  ]);
});

test.each(["reuters-2024-strikes", "reuters-2024-11-strikes", "reuters-2024-11-17-strikes"])(
  "the id %s is none",
  (id) => {
    expect(findingsOf(sourceIdsNameTheirDate, { sources: [aSource({ id })] })).toEqual(noFindings);
  },
);

test("a seed article, which came without a date, is numbered", () => {
  expect(findingsOf(sourceIdsNameTheirDate, { sources: [aSource({ id: "seed-000", file: "000.txt" })] })).toEqual(
    noFindings,
  );
});

test.each(["Reuters-2024-strikes", "reuters-2024-", "reuters-2024-11-17", "2024-strikes", "reuters-2024-Strikes"])(
  "the id %s is a fault",
  (id) => {
    expect(findingsOf(sourceIdsNameTheirDate, { sources: [aSource({ id })] }).faults).toMatchObject([{ found: id }]);
  },
);
