import { expect, test } from "vitest";

import type { Line } from "../../src/model/archive";
import { judgedLines } from "../../src/model/judgements";
import { countLines, groupLines, lineGroupOf, type ThemedLines } from "../../src/model/listed-lines";
import { aJudgedRecord } from "../views/judged";
import { aLine, aWarning, on } from "../builders";

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
