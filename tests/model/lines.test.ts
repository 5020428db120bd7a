import { expect, test } from "vitest";

import type { Line } from "../../src/model/archive";
import {
  consequenceChanges,
  countLines,
  groupLines,
  isUnchanged,
  lineGroupOf,
  lineOrder,
  statusesPresent,
  type StatedConsequence,
  type ThemedLines,
} from "../../src/model/lines";
import { judgedLines } from "../../src/model/record";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

/** Lines, each stated once, in the order given or on the day given. */
function grouped(lines: readonly Partial<Line>[], dates: readonly string[] = []) {
  const { archive, judgements } = aJudgedRecord({
    lines: lines.map((line) => aLine(line)),
    warnings: lines.map(({ id = "a-line" }, index) => {
      const date = dates[index] ?? "2023-01-10";
      return aWarning({ id: `${date}-${id}`, date: on(date), line: id });
    }),
  });
  return groupLines(judgedLines(archive, judgements));
}

const shown = (groups: readonly ThemedLines[]) =>
  groups.map(({ theme, lines }) => [theme, lines.map(({ line }) => line.id)]);

test("a line that nothing crossed is told apart where it was held back or has lapsed", () => {
  expect(lineGroupOf({ lineStatus: "not-crossed", outcome: "held-back" })).toBe("held-back");
  expect(lineGroupOf({ lineStatus: "not-crossed", outcome: "lapsed" })).toBe("lapsed");
  expect(lineGroupOf({ lineStatus: "not-crossed", outcome: "unprompted" })).toBe("not-crossed");
});

test("a vague line stays with the vague, whatever else is on record", () => {
  expect(lineGroupOf({ lineStatus: "not-testable", outcome: "held-back" })).toBe("not-testable");
});

test("a line stands once, under the first of its themes, and themes keep their order", () => {
  const groups = grouped([
    { id: "b", themes: ["armour", "arms-supply"] },
    { id: "c", themes: ["arms-supply"] },
  ]);
  expect(shown(groups["not-crossed"])).toEqual([
    ["arms-supply", ["c"]],
    ["armour", ["b"]],
  ]);
  expect(countLines(groups, "not-crossed")).toBe(2);
});

test("lines of one theme stand in the order of their first statements", () => {
  const groups = grouped([{ id: "a" }, { id: "b" }], ["2023-03-01", "2023-02-01"]);
  expect(shown(groups["not-crossed"])).toEqual([["arms-supply", ["b", "a"]]]);
});

test("lines first stated on one day stand by their ids, and those without a theme last", () => {
  const groups = grouped([{ id: "b" }, { id: "z", themes: [] }, { id: "a" }, { id: "c" }]);
  expect(shown(groups["not-crossed"])).toEqual([
    ["arms-supply", ["a", "b", "c"]],
    ["other", ["z"]],
  ]);
});

test("the list of lines goes by status and group, and each line knows its place in it", () => {
  const record = aJudgedRecord({
    lines: ["crossed", "held", "open", "vague"].map((id) => aLine({ id })),
    warnings: ["crossed", "held", "open", "vague"].map((id) =>
      aWarning({ id: `2023-01-10-${id}`, line: id, explicitness: id === "vague" ? "veiled" : "explicit" }),
    ),
    events: [
      anEvent({ id: "2023-03-01-crossing", answers: [anAnswer({ warning: "2023-01-10-crossed" })] }),
      anEvent({
        id: "2023-03-01-restraint",
        answers: [anAnswer({ warning: "2023-01-10-held", relation: "restraint" })],
      }),
    ],
  });
  const { grouped: groups, lines, positionOf } = lineOrder(record);
  expect(lines.map(({ line }) => line.id)).toEqual(["crossed", "held", "open", "vague"]);
  expect(lines.map(positionOf)).toEqual([0, 1, 2, 3]);
  expect(statusesPresent(groups)).toEqual(["crossed", "not-crossed", "not-testable"]);
  expect(countLines(groups, "not-crossed")).toBe(2);
});

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
  expect(lastChange({ consequenceForm: "act" }, { consequenceForm: null }).form).toBeNull();
});

test("a veiled statement after an explicit one is vaguer", () => {
  const change = lastChange({ explicitness: "explicit" }, { explicitness: "veiled" });
  expect(change.explicitness).toEqual({ from: "explicit", to: "veiled", firmer: false });
  expect(isUnchanged(change)).toBe(false);
});

test.each<[string, Partial<StatedConsequence>]>([
  ["a kind is added", { consequenceKinds: ["attacks-on-supporters", "nuclear"] }],
  ["a kind is dropped", { consequenceKinds: ["none-stated"] }],
  ["the form changes", { consequenceForm: "risk" }],
])("a statement is not unchanged where %s", (_, now) => {
  expect(isUnchanged(lastChange({}, now))).toBe(false);
});
