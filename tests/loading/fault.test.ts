import { expect, test } from "vitest";

import { type Fault, findingsIn, formatFault, nearest, sortFaults } from "../../src/loading/fault";

const inFile = (file: string): Fault => ({ file, line: 1, column: 1, field: "id", found: "x", allowed: "y" });
const all = {
  faults: [inFile("content/lines/a.md"), inFile("content/lines-of-old/a.md")],
  queries: [inFile("content/events/a.md")],
  answered: [],
};

test("a folder shows what was found below it, and not what lies in one whose name begins alike", () => {
  expect(findingsIn(all, ["content/lines"])).toEqual({
    faults: [inFile("content/lines/a.md")],
    queries: [],
    answered: [],
  });
});

test("a file shows its own, and the record's root everything", () => {
  expect(findingsIn(all, ["content/events/a.md"])).toEqual({ faults: [], queries: all.queries, answered: [] });
  expect(findingsIn(all, [""])).toEqual(all);
});

const fault: Fault = {
  file: "content/events/2024-11-17-us-allows-atacms.md",
  line: 6,
  column: 14,
  field: "answers[0].warning",
  found: "2024-09-12-putin-long-range-strike",
  allowed: "the id of a warning",
  suggestion: "2024-09-12-putin-long-range-strikes",
};

test("a fault says where, what, and what to do", () => {
  expect(formatFault(fault)).toBe(
    `content/events/2024-11-17-us-allows-atacms.md:6:14  answers[0].warning
  "2024-09-12-putin-long-range-strike" → the id of a warning (did you mean "2024-09-12-putin-long-range-strikes"?)`,
  );
});

test("words of ours stand without quotation marks", () => {
  expect(formatFault({ ...fault, found: { words: "an empty list" } })).toContain("\n  an empty list → ");
});

test("a long value is cut, and unusual spaces can be told from common ones", () => {
  expect(formatFault({ ...fault, found: "x".repeat(500) }).length).toBeLessThan(400);
  expect(formatFault({ ...fault, found: "a\u00a0b c" })).toContain(String.raw`"a\u00a0b c"`);
});

test("faults are sorted by file, then line, then column, as numbers", () => {
  const at = (file: string, line: number, column: number): Fault => ({ ...fault, file, line, column });
  const sorted = [at("a", 2, 1), at("a", 10, 1), at("a", 10, 2), at("b", 1, 1)];
  expect(sortFaults(sorted.toReversed())).toEqual(sorted);
});

const sides = ["russia", "belarus", "united-states"];

test.each([
  ["rusia", "russia"],
  ["Belarus", "belarus"],
  ["united_states", "united-states"],
])("%s is a slip of the pen for %s", (written, meant) => {
  expect(nearest(written, sides)).toBe(meant);
});

test.each(["usa", "", "nothing like it"])("%j is like none of them", (written) => {
  expect(nearest(written, sides)).toBeUndefined();
});
