import { expect, test } from "vitest";

import { disagreementsAreSettledOnce } from "../../../src/loading/rules/disagreements-are-settled-once";
import type { SettledCodes } from "../../../src/model/archive";
import { aCodedLink, someSecondCodes } from "../../coded-twice";
import { findingsOf, noFindings } from "../findings-of";

const secondCodes = [someSecondCodes({ links: [aCodedLink({ tie: "claimed" })] })];
const tie: SettledCodes["settled"][number] = {
  number: "L001",
  field: "tie",
  first: "reported",
  second: "claimed",
  settled: "reported",
  reason: "A newspaper says so (section 4).",
  outcomeChanged: false,
};

function findings(settled: readonly Partial<typeof tie>[], of = "2025-02-01-7") {
  const settledCodes = [
    { of, date: "2025-02-02", by: "the editors", settled: settled.map((one) => ({ ...tie, ...one })) },
  ];
  return findingsOf(disagreementsAreSettledOnce, { secondCodes, settledCodes });
}

test("a disagreement settled once is as it should be", () => {
  expect(findings([{}])).toEqual(noFindings);
});

test("codes whose disagreements are not settled are queried", () => {
  expect(findingsOf(disagreementsAreSettledOnce, { secondCodes }).queries).toMatchObject([{ field: "id" }]);
  expect(findingsOf(disagreementsAreSettledOnce, { secondCodes: [someSecondCodes()] })).toEqual(noFindings);
});

test("a disagreement that was passed over is a fault", () => {
  expect(findings([]).faults).toMatchObject([
    { field: "settled", allowed: expect.stringContaining("L001 tie") as string },
  ]);
});

test("what was no disagreement, or is settled twice, is a fault", () => {
  expect(findings([{}, {}]).faults).toMatchObject([{ field: "settled[1].number", found: "L001 tie" }]);
  expect(findings([{}, { field: "relation" }]).faults).toMatchObject([{ found: "L001 relation" }]);
});

test("codes that were not those of the coder are a fault", () => {
  expect(findings([{ second: "inferred" }]).faults).toMatchObject([{ field: "settled[0].second", found: "inferred" }]);
});

test("settling codes that are not there is a fault", () => {
  expect(findings([{}], "2025-02-01-8").faults).toMatchObject([{ field: "of", found: "2025-02-01-8" }]);
});
