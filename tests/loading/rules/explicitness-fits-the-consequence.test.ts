import { expect, test } from "vitest";

import { explicitnessFitsTheConsequence } from "../../../src/loading/rules/explicitness-fits-the-consequence";
import type { Warning } from "../../../src/model/archive";
import { aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const lineOnly: Partial<Warning> = {
  consequence: null,
  consequenceKinds: ["none-stated"],
  consequenceForm: null,
  explicitness: "line-only",
};

test.each<[string, Partial<Warning>]>([
  ["consequenceKinds[1]", { consequenceKinds: ["nuclear", "none-stated"] }],
  ["consequence", { ...lineOnly, consequence: "Strikes" }],
  ["consequenceForm", { ...lineOnly, consequenceForm: "act" }],
  ["explicitness", { ...lineOnly, explicitness: "explicit" }],
  ["consequence", { consequence: null }],
  ["explicitness", { explicitness: "line-only" }],
])("a fault at %s where the fields disagree", (field, overrides) => {
  expect(findingsOf(explicitnessFitsTheConsequence, { warnings: [aWarning(overrides)] }).faults).toMatchObject([
    { field },
  ]);
});

test.each<[string, Partial<Warning>]>([
  ["explicit", {}],
  ["line-only", lineOnly],
  ["veiled, with nothing stated", { ...lineOnly, explicitness: "veiled" }],
  ["veiled, with a consequence", { explicitness: "veiled" }],
  ["explicit, without a form", { consequenceForm: null }],
])("no finding where the warning is %s", (_case, overrides) => {
  expect(findingsOf(explicitnessFitsTheConsequence, { warnings: [aWarning(overrides)] })).toEqual(noFindings);
});

test("none-stated is told where it stands, also as the first of several", () => {
  const warnings = [aWarning({ consequenceKinds: ["none-stated", "nuclear"] })];
  expect(findingsOf(explicitnessFitsTheConsequence, { warnings }).faults).toMatchObject([
    { field: "consequenceKinds[0]", found: "none-stated" },
  ]);
});
