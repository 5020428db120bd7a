import { expect, test } from "vitest";

import { rangesHaveASource } from "../../../src/loading/rules/ranges-have-a-source";
import { aWeapon } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a range that no source shows is queried", () => {
  const { faults, queries } = findingsOf(rangesHaveASource, { weapons: [aWeapon({ rangeKm: 300, sources: [] })] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "rangeKm", query: "ranges-have-a-source" }]);
});

test.each([
  ["with a source", { rangeKm: 300, sources: ["a-source"] }],
  ["that is left out", { rangeKm: null, sources: [] }],
])("a range %s is in order", (_, weapon) => {
  expect(findingsOf(rangesHaveASource, { weapons: [aWeapon(weapon)] })).toEqual(noFindings);
});
