import { expect, test } from "vitest";

import { consequenceChanges, isUnchanged, type StatedConsequence } from "../../src/model/consequence-change";
import { aWarning } from "../builders";

/** What changed in the last of these statements. */
function lastChange(...statements: readonly Partial<StatedConsequence>[]) {
  const change = consequenceChanges(statements.map((statement) => aWarning(statement))).at(-1);
  if (!change) throw new Error("The first statement has nothing to be compared with.");
  return change;
}

test("the first statement of a line has nothing to be compared with", () => {
  expect(consequenceChanges([aWarning()])).toEqual([null]);
});

test("a statement that says the same is unchanged", () => {
  expect(isUnchanged(lastChange({}, {}))).toBe(true);
});

test("a kind that no earlier statement named is told from one that is named again", () => {
  const change = lastChange(
    { consequenceKinds: ["nuclear"] },
    { consequenceKinds: ["economic"] },
    { consequenceKinds: ["nuclear", "cyber", "economic"] },
  );
  expect(change).toMatchObject({ added: ["cyber"], resumed: ["nuclear"], dropped: [] });
});

test("a kind counts as dropped only against the statement just before", () => {
  const change = lastChange(
    { consequenceKinds: ["nuclear"] },
    { consequenceKinds: ["economic"] },
    { consequenceKinds: ["diplomatic"] },
  );
  expect(change.dropped).toEqual(["economic"]);
});

test("to state nothing is to drop all kinds, not to name one", () => {
  const change = lastChange({ consequenceKinds: ["nuclear"] }, { consequenceKinds: ["none-stated"] });
  expect(change).toMatchObject({ added: [], resumed: [], dropped: ["nuclear"] });
});

test("an act after a right reserved is firmer, a risk after an act is not", () => {
  expect(lastChange({ consequenceForm: "reserved" }, { consequenceForm: "act" }).form).toEqual({
    from: "reserved",
    to: "act",
    firmer: true,
  });
  expect(lastChange({ consequenceForm: "act" }, { consequenceForm: "risk" }).form?.firmer).toBe(false);
});

test("a form that is not coded for one of two statements is compared with nothing", () => {
  expect(lastChange({ consequenceForm: null }, { consequenceForm: "act" }).form).toBeNull();
});

test("a veiled statement after an explicit one is vaguer", () => {
  const change = lastChange({ explicitness: "explicit" }, { explicitness: "veiled" });
  expect(change.explicitness).toEqual({ from: "explicit", to: "veiled", firmer: false });
  expect(isUnchanged(change)).toBe(false);
});
