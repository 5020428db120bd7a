import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { z } from "zod";

import { readEntry } from "../../src/loading/read-entry";

const schema = z.strictObject({
  id: z.string(),
  list: z.array(z.strictObject({ kind: z.enum(["one", "two"]) })).default([]),
});

const read = (text: string) => readEntry("entry.md", new TextEncoder().encode(text), schema);

test("the paragraphs before the notes are the summary, those after it the notes", () => {
  const { value } = read("---\nid: a\n---\n\nFirst.\n\nSecond.\n\n## Notes\n\nThird.\n");
  expect(value && [value.summary, value.notes].map((prose) => prose.children.map((node) => toString(node)))).toEqual([
    ["First.", "Second."],
    ["Third."],
  ]);
});

test("an entry without a body has an empty summary and empty notes", () => {
  const empty = { type: "root", children: [] };
  expect(read("---\nid: a\n---\n").value).toEqual({ id: "a", list: [], summary: empty, notes: empty });
});

test("the trees hold no positions", () => {
  expect(JSON.stringify(read("---\nid: a\n---\n\nA *word*.\n").value)).not.toContain("position");
});

test.each([
  ["in a list over lines", "---\nid: a\nlist:\n  - kind: one\n  - kind: three\n---\n", 5, 11],
  ["in a list on one line", "---\nid: a\nlist: [{ kind: one }, { kind: three }]\n---\n", 3, 31],
])("a fault %s has the line and column of its value", (_case, text, line, column) => {
  expect(read(text).faults).toMatchObject([{ line, column, field: "list[1].kind", found: "three" }]);
});

test("a field that is missing in a group has the place of the group", () => {
  expect(read("---\nid: a\nlist:\n  - {}\n---\n").faults).toMatchObject([
    { line: 4, column: 5, field: "list[0].kind" },
  ]);
});

test("a field left empty has the place of its name", () => {
  expect(read("---\nlist: []\nid:\n---\n").faults).toMatchObject([{ line: 3, column: 1, field: "id" }]);
});

test("faults of the body are reported beside those of the fields", () => {
  const { faults } = read("---\nid: 1\n---\n\n<b>\n");
  expect(faults.map(({ line, field }) => `${line} ${field}`)).toEqual(["2 id", "5 body"]);
});

// Every object of JavaScript has these: looked up without care, they would pass for known fields.
test.each(["__proto__", "constructor", "toString"])(
  "the field %s is unknown like every other that is not listed",
  (name) => {
    expect(read(`---\nid: a\n${name}: {}\n---\n`).faults).toMatchObject([{ line: 3, field: name }]);
  },
);

test.each(["- a", "text", "", "null"])("front matter that is %j has no fields", (yaml) => {
  expect(read(`---\n${yaml}\n---\n`)).toMatchObject({ value: null, faults: [{ line: 2, field: "front matter" }] });
});

test.each(["\u0000", "\u202e", "\ufeff", "\u00ad", "\u200b", "\u2060", "\uffff"])(
  "an invisible letter is a fault where it stands",
  (letter) => {
    expect(read(`---\nid: a${letter}b\n---\n`).faults).toMatchObject([{ line: 2, column: 6, field: "text" }]);
  },
);

test.each(["\\0", "\\e", "\\ud800", "\\u00ad"])(
  "an invisible letter that YAML writes as %s is a fault of its value",
  (escape) => {
    expect(read(`---\nid: "a${escape}b"\n---\n`)).toMatchObject({ value: null, faults: [{ line: 2, field: "id" }] });
  },
);

test.each(["&shy;", "&rlm;", "&#0;", "&#x200B;"])(
  "an invisible letter that HTML writes as %s is a fault of the body",
  (entity) => {
    expect(read(`---\nid: a\n---\n\nA wo${entity}rd.\n`).faults).toMatchObject([{ line: 5, field: "body" }]);
  },
);

test("letters that only look like none stay: joined emoji, soft signs of other scripts, tabs", () => {
  expect(read("---\nid: a\n---\n\nA 👩\u200d🚀 and می\u200cخواهم.\n").faults).toEqual([]);
});

test("brackets one within another are told as such, however many, on one line or over many", () => {
  for (const brackets of ["[".repeat(10_000), "[\n  ".repeat(9_000)])
    expect(read(`---\nid: ${brackets}\n---\n`)).toMatchObject({
      value: null,
      faults: [{ field: "front matter", allowed: "a few levels at most" }],
    });
});

test("a file beyond the size of any entry is not read", () => {
  const { value, faults } = read(`---\nid: a\n---\n\n${"word ".repeat(60_000)}\n`);
  expect(value).toBeNull();
  expect(faults).toMatchObject([{ found: { words: "a file of 293 kB" }, allowed: "a file of at most 256 kB" }]);
});
