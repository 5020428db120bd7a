import { expect, test } from "vitest";

import {
  ContentError,
  countFindings,
  type Fault,
  findingsIn,
  formatFault,
  formatFindings,
  formatReport,
  formatSize,
  nearest,
  quoted,
  sortFaults,
} from "../../src/loading/fault";
import { anEvent, someEntries } from "../builders";

const inFile = (file: string): Fault => ({ file, line: 1, column: 1, field: "id", found: "x", allowed: "y" });
const all = {
  faults: [inFile("content/lines/a.md"), inFile("content/lines-of-old/a.md")],
  queries: [inFile("content/events/a.md")],
  answered: [inFile("content/lines/b.md"), inFile("content/claims/a.md")],
};

test("a folder shows what was found below it, and not what lies in one whose name begins alike", () => {
  expect(findingsIn(all, ["content/lines"])).toEqual({
    faults: [inFile("content/lines/a.md")],
    queries: [],
    answered: [inFile("content/lines/b.md")],
  });
});

test("a file shows its own, and the record's root everything", () => {
  expect(findingsIn(all, ["content/events/a.md"])).toEqual({ faults: [], queries: all.queries, answered: [] });
  expect(findingsIn(all, [""])).toEqual(all);
});

test("of several files and folders each shows what was found in it", () => {
  const { faults, queries } = findingsIn(all, ["content/lines", "content/events"]);
  expect([faults, queries]).toEqual([[inFile("content/lines/a.md")], all.queries]);
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

test("a query has its name beside its field, by which an entry answers it", () => {
  expect(formatFault({ ...fault, query: "events-are-late" })).toMatch(
    /^\S+:6:14 {2}answers\[0\]\.warning {2}\(events-are-late\)\n/,
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

test("faults of one place are sorted by field, then by what is allowed, in whatever order they were found", () => {
  const of = (field: string, allowed: string): Fault => ({ ...fault, field, allowed });
  const sorted = [of("a", "x"), of("a", "y"), of("b", "w"), of("b", "x")];
  expect(sortFaults(sorted.toReversed())).toEqual(sorted);
  expect(sortFaults(sorted)).toEqual(sorted);
});

test("capital letters sort before small ones on every machine", () => {
  expect(sortFaults([inFile("a.md"), inFile("B.md")]).map(({ file }) => file)).toEqual(["B.md", "a.md"]);
});

test("a letter without width is written out by its number, with four digits at least", () => {
  expect(["a\u200bb", "a\u00adb"].map(quoted)).toEqual([String.raw`"a\u200bb"`, String.raw`"a\u00adb"`]);
});

test("a value of 160 letters is shown whole, one of more up to an ellipsis in its place", () => {
  const shown = (length: number) => formatFault({ ...fault, found: "x".repeat(length) });
  expect(shown(160)).toContain(`"${"x".repeat(160)}"`);
  expect(shown(161)).toContain(`"${"x".repeat(159)}…"`);
});

test("faults and queries each stand below their heading, which is left out where there are none", () => {
  const [one, other] = [inFile("a.md"), inFile("b.md")];
  expect(formatFindings({ faults: [one, other], queries: [one] })).toBe(
    `Faults:\n${formatFault(one)}\n${formatFault(other)}\n\nQueries:\n${formatFault(one)}`,
  );
  expect(formatFindings({ faults: [], queries: [other] })).toBe(`Queries:\n${formatFault(other)}`);
  expect(formatFindings({ faults: [], queries: [] })).toBe("");
});

test("a report ends with its counts, thousands set apart, and says of answered queries only where there are some", () => {
  const many = Array.from({ length: 1234 }, () => inFile("a.md"));
  expect(countFindings({ faults: many, queries: [inFile("a.md")], answered: many })).toBe(
    "1,234 faults, 1 query (and 1,234 answered)",
  );
  const [one] = many.slice(0, 1).map(formatFault);
  expect(formatReport({ faults: many.slice(0, 1), queries: [], answered: [] })).toBe(
    `Faults:\n${one}\n\n1 fault, no queries`,
  );
});

test("what stops a build is the report, without the places in the code where it was noticed", () => {
  const error = new ContentError("The report.");
  expect(String(error)).toBe("ContentError: The content has faults.\n\nThe report.");
  expect(error.stack).toBeUndefined();
});

test("a record’s size names each kind, one of it and none", () => {
  const size = formatSize(someEntries({ events: [anEvent(), anEvent({ id: "2023-03-02-another" })], claims: [] }));
  expect(size).toMatch(/^1 warning, 2 events, 1 line, /);
  expect(size).toContain("no claims");
});

const sides = ["russia", "belarus", "united-states"];

test.each([
  ["rusia", "russia"],
  ["Belarus", "belarus"],
  ["united_states", "united-states"],
  ["untied-sttaes", "united-states"],
  ["RUSSIE", "russia"],
])("%s is a slip of the pen for %s", (written, meant) => {
  expect(nearest(written, sides)).toBe(meant);
});

test.each(["usa", "", "nothing like it"])("%j is like none of them", (written) => {
  expect(nearest(written, sides)).toBeUndefined();
});

test("of two that are near, the nearer is meant, and of two as near, the first", () => {
  expect(nearest("warnin", ["morning", "warning"])).toBe("warning");
  expect(nearest("line-c", ["line-a", "line-b"])).toBe("line-a");
});

test("of a short word at least one letter must be right", () => {
  expect(nearest("ab", ["ac", "xy"])).toBe("ac");
  expect(nearest("ab", ["xy"])).toBeUndefined();
  expect(nearest("abc", ["ayz"])).toBe("ayz");
});

test("of a longer word four letters of ten may be wrong, and no more", () => {
  expect(nearest("abcdefghij", ["abcdefwxyz"])).toBe("abcdefwxyz");
  expect(nearest("abcdefghij", ["abcdevwxyz"])).toBeUndefined();
});
