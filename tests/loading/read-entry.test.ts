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

test.each(
  "0000 0008 001b 0085 202e 200f feff 00ad 200b 2060 ffff 1fffe 3164 115f 034f 180e 2028 2800 e0041 e000 200d 200c fe0f".split(
    " ",
  ),
)("the invisible letter U+%s is a fault where it stands", (code) => {
  const letter = String.fromCodePoint(parseInt(code, 16));
  expect(read(`---\nid: a${letter}b\n---\n`).faults).toMatchObject([{ line: 2, column: 6, field: "text" }]);
});

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

test.each([
  ["written as HTML writes it", "&#8203;"],
  ["written with per cent signs", "%E2%80%8B"],
  ["that ends a text for others", "%00"],
])("an invisible letter in the address of a link is a fault, %s", (_, letter) => {
  const { faults } = read(`---\nid: a\n---\n\n[Words](https://a.example/b${letter}c).\n`);
  expect(faults).toMatchObject([{ line: 5, found: { words: expect.stringContaining("in the address") as string } }]);
});

test("an invisible letter in an address among the fields is a fault, and the only one of its field", () => {
  const addressed = z.strictObject({ url: z.url() });
  const text = (url: string) => new TextEncoder().encode(`---\nurl: "${url}"\n---\n`);
  const faultsOf = (url: string) => readEntry("entry.md", text(url), addressed).faults;
  expect(faultsOf("https://a.example/%E2%80%8Bb")).toMatchObject([
    { found: { words: "the invisible character U+200B" } },
  ]);
  expect(faultsOf("https://a.exam\\0ple/")).toMatchObject([{ found: { words: "the invisible character U+0000" } }]);
  // An address in an older encoding, which is no UTF-8.
  expect(faultsOf("https://a.example/caf%E9")).toEqual([]);
});

test.each([
  "##Notes",
  "#Notes",
  "##\u00a0Notes",
  "\\## Notes",
  "＃＃ Notes",
  "**Notes**",
  "Notes:",
  "## Notes:",
  "## notes",
])("%j is not taken for the heading of the notes in silence", (heading) => {
  expect(read(`---\nid: a\n---\n\nWords.\n\n${heading}\n\nMore.\n`).faults).toMatchObject([{ line: 7, field: "body" }]);
});

test.each(["<<<<<<< HEAD", "  ======= ", "- >>>>>>> other", "||||||| base", "%%%%%%% changes", "+++++++ side"])(
  "the mark of a merge %j is a fault, also with blank lines around it",
  (mark) => {
    const { faults } = read(`---\nid: a\n---\n\nWords.\n\n${mark}\n\nMore.\n`);
    expect(faults).toMatchObject([
      { line: 7, found: { words: expect.stringContaining("a merge that was not settled") as string } },
    ]);
  },
);

test("a title of a link, which no page shows, is a fault", () => {
  expect(read('---\nid: a\n---\n\n[Words](https://a.example/ "A title").\n').faults).toMatchObject([
    { found: { words: '"A title", a title of a link, which is nowhere shown' } },
  ]);
});

test.each([
  ["list:\n  - kind: one\n   more: x", "a line that does not begin where its group does"],
  ["list:\n  - kind: one\n     more: x", "a line that does not begin where its group does"],
  ["list:\n- kind: one\n    more: x", "a line that does not begin where its group does"],
  ['id: "a\nlist: []', "a quotation mark that is not closed"],
  ["id: a: b", "a colon and a space within a value"],
  ["list: []\nid:a", "a field's name without a colon and a space behind it"],
  ["list: [a, b\nid: a", "a bracket that is not closed"],
  ['list: ["a" "b"]', "two items in brackets without a comma between them"],
  ["list:\n  - a\n  b", "a line that does not begin where its group does, or an item without its dash and space"],
  ["id:\u00a0a\nlist: []", "a no-break space, or another that only looks like one"],
])("%j is told by what is wrong with it", (yaml, found) => {
  expect(read(`---\n${yaml}\n---\n`).faults).toMatchObject([{ field: "front matter", found: { words: found } }]);
});

test("letters that only look like none stay: joined emoji, soft signs of other scripts, tabs", () => {
  expect(read("---\nid: a\n---\n\nA 👩\u200d🚀 and می\u200cخواهم.\n").faults).toEqual([]);
});

test("brackets one within another are told as such, however many, on one line or over many", () => {
  for (const brackets of ["[".repeat(10_000), "[\n  ".repeat(9_000)])
    expect(read(`---\nid: ${brackets}\n---\n`)).toMatchObject({
      value: null,
      faults: [{ allowed: "a few levels at most" }],
    });
});

test("a file beyond the size of any entry is not read", () => {
  const { value, faults } = read(`---\nid: a\n---\n\n${"word ".repeat(20_000)}\n`);
  expect(value).toBeNull();
  expect(faults).toMatchObject([{ found: { words: "a file of 98 kB" }, allowed: "a file of at most 64 kB" }]);
});
