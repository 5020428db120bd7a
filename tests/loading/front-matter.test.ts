import { expect, test } from "vitest";

import { fieldPath, FieldPositions, readYaml, splitEntry } from "../../src/loading/front-matter";

test("the fields stand between the first line of dashes and the next, the body below it", () => {
  const { frontMatter, body, faults } = splitEntry("---\nid: a\nside: b\n---\n\nWords.\n");
  expect(frontMatter).toEqual({ yaml: "id: a\nside: b", firstLine: 2 });
  expect(body).toMatchObject([{ type: "paragraph" }]);
  expect(faults).toEqual([]);
});

test.each([
  ["---\nid: a\n", "front matter that does not end"],
  ["---  \r\nid: a\r\n", "front matter that does not end"],
  ["--- \t\nid: a\n", "front matter that does not end"],
  ["id: a\n---\n", "no front matter"],
  ["\n---\nid: a\n---\n", "no front matter"],
  ["---- \nid: a\n", "no front matter"],
])("%j is told as %s, on the first line", (text, words) => {
  expect(splitEntry(text)).toMatchObject({
    ...{ frontMatter: null, body: [] },
    faults: [
      {
        line: 1,
        column: 1,
        field: "front matter",
        found: { words },
        allowed: expect.stringContaining("---") as string,
      },
    ],
  });
});

test.each([
  ["a field", "---\nid: a\n---\nside: b\n---\n", 3],
  ["a field without a value", "---\nid: a\n---\nquotes:\n  - a\n---\n", 3],
  ["a field below blank lines", "---\nid: a\n--- \n\n\nreviewedBy: b\n---\n", 3],
  ["an item of a list", "---\nid: a\nlist:\n---\n  - b\n---\n", 4],
  ["a field of a group", "---\nid: a\nlist:\n---\n  side: b\n---\n", 4],
  ["a field, where lines end as on Windows", "---\r\nid: a\r\n---\r\nside: b\r\n---\r\n", 3],
])("dashes above %s end the front matter too early, and are the fault", (_, text, line) => {
  expect(splitEntry(text)).toMatchObject({
    frontMatter: null,
    faults: [{ line, found: { words: "a line of dashes among the fields" } }],
  });
});

test.each([
  ["a text that begins like a field and that no dashes end", "---\nid: a\n---\n\nside: b\n"],
  ["a text that ends in dashes", "---\nid: a\n---\n\nWords.\n\n---\n"],
  ["a sentence with a colon, above dashes", "---\nid: a\n---\n\nThe offer: none.\n\n---\n"],
  ["an address", "---\nid: a\n---\n\nhttps://a.example\n\n---\n"],
  ["nothing at all", "---\nid: a\n---\n"],
])("%s below the fields is a body", (_, text) => {
  expect(splitEntry(text)).toMatchObject({ frontMatter: { yaml: "id: a" }, faults: [] });
});

test.each([
  ["brackets", `---\nid: ${"[".repeat(50)}\n---\n`, 2],
  ["braces with blanks between them", `---\n\nid: ${"{ ".repeat(50)}\n---\n`, 3],
  ["signs of quotation", `---\nid: a\n---\n\n${"> ".repeat(50)}a\n`, 5],
  ["dashes of lists, further in", `---\nid: a\n---\n\n   ${"- ".repeat(50)}a\n`, 5],
  ["stars without blanks", `---\nid: a\n---\n${"*".repeat(50)}\n`, 4],
])("fifty %s on a line are too deep, and told with the line", (_, text, line) => {
  expect(splitEntry(text).faults).toMatchObject([
    { line, field: "text", found: { words: "brackets or other signs one within another, over fifty deep" } },
  ]);
});

test("forty-nine are not, nor is a text that names many brackets", () => {
  const signs = `${"[".repeat(49)} and ${"> ".repeat(49)}`;
  expect(splitEntry(`---\nid: a\n---\n\n${signs}\n\na ${"* ".repeat(50)}\n`).faults).toEqual([]);
});

const yaml = "id: a\nanswers:\n  - warning: b\n    tie:\n  - warning: [c, d]\n";

test("every field and every item has its place, from the line on which the fields begin", () => {
  const { fields, positions } = readYaml(yaml, 2);
  expect(fields).toEqual({ id: "a", answers: [{ warning: "b", tie: null }, { warning: ["c", "d"] }] });
  expect(positions.of("id")).toEqual({ line: 2, column: 5 });
  expect(positions.of("answers[1]")).toEqual({ line: 6, column: 5 });
  expect(positions.of("answers[1].warning[1]")).toEqual({ line: 6, column: 18 });
  expect(positions.ofKey("answers[1].warning")).toEqual({ line: 6, column: 5 });
});

test("a field without a value stands where its name does", () => {
  expect(readYaml(yaml, 2).positions.of("answers[0].tie")).toEqual({ line: 5, column: 5 });
});

test("a field that is missing stands where the nearest group does that should have it", () => {
  const { positions } = readYaml(yaml, 2);
  const group = positions.of("answers[0]");
  expect(positions.of("answers[0].basis")).toEqual(group);
  expect(positions.of("answers[0].sources[3].url")).toEqual(group);
  expect(positions.ofKey("answers[0].basis")).toEqual(group);
  expect(positions.of("answers[7]")).toEqual(positions.of("answers"));
  expect(positions.of("side")).toEqual({ line: 1, column: 1 });
});

test("a place that is set for a value alone is that of its name too", () => {
  const positions = new FieldPositions();
  positions.set("body", { line: 9, column: 1 });
  expect(positions.ofKey("body")).toEqual({ line: 9, column: 1 });
});

test("a path names the fields of groups with dots and the items of lists with brackets", () => {
  expect(fieldPath(fieldPath(fieldPath("", "answers"), 0), "warning")).toBe("answers[0].warning");
});

/** What is wrong with YAML as such, as `line:column field: found → allowed`. */
function faultsOf(text: string): string[] {
  return readYaml(text, 1).faults.map(
    ({ line, column, field, found, allowed }) =>
      `${line}:${column} ${field}: ${typeof found === "string" ? found : found.words} → ${allowed}`,
  );
}

test.each([
  ["a: *b", "1:4", "the YAML alias *b → the value itself, written out"],
  ["a: 1\nb: &c d", "2:7", "the YAML anchor &c → the value itself, written out"],
  ["a: !!str 5", "1:10", "the YAML tag !!str → the value itself, written out"],
  [
    "a: War # 1",
    "1:7",
    "a # after a space, which cuts off “1” → the whole value in quotation marks, or two spaces before a remark",
  ],
  ["a: @b", "1:4", "a value that begins with a sign of YAML's own → such a value in quotation marks"],
  [
    "a: 'b' c",
    "1:8",
    "text that goes on after its closing quotation mark or bracket, or a sign of YAML's own → the whole value in quotation marks, of the other kind than those within it",
  ],
  ["a: 1\n...\nb: 2", "2:1", "a line of dots or dashes among the fields → fields only, each on a line as name: value"],
  [
    "---\na: 1\n--- \nb: 2",
    "3:1",
    "a line of dots or dashes among the fields → fields only, each on a line as name: value",
  ],
  [
    "a: 1\n...\n\n\nb: 2",
    "2:1",
    "a line of dots or dashes among the fields → fields only, each on a line as name: value",
  ],
  ["a: b: c", "1:4", "a colon and a space within a value → the whole value in quotation marks"],
  ['a: 1\nb: "c\nd: e\n', "2:4", "a quotation mark that is not closed → every quotation mark closed"],
  ["a: [b, c\nd: e", "2:1", "a bracket that is not closed → every bracket closed"],
  ['a: ["b" "c"]', "1:9", "two items in brackets without a comma between them → [one, another]"],
  [
    "a: 1\nb:\u00a0c\nd: e",
    "2:3",
    "a no-break space, or another that only looks like one → common spaces before a field’s name and after its colon",
  ],
])("%j is told at %s as: %s", (text, place, words) => {
  expect(faultsOf(text)).toEqual([`${place} front matter: ${words}`]);
});

test("a remark behind two spaces cuts nothing off, nor does a sign in quotation marks or on a line of its own", () => {
  expect(faultsOf('a: b  # why\nc: "War # 1"\n# More.\nd: e#f\n"g": "h" # why\n')).toEqual([]);
});

test("each name that is there already is a fault where it stands again", () => {
  expect(faultsOf("side: 1\nb: 2\nside : 3\nb: 4\n")).toEqual([
    "3:1 side: a field that is there already → each field once",
    "4:1 b: a field that is there already → each field once",
  ]);
});

test("of several complaints about one slip the first is told, and what else stands on other lines", () => {
  expect(faultsOf("a: &b c: d\ne: &f g\n")).toHaveLength(2);
});

test.each(["- a", "text", "", "5"])("%j has no fields", (text) => {
  expect(readYaml(text, 3)).toMatchObject({
    fields: null,
    faults: [{ line: 3, column: 1, found: { words: "no fields" } }],
  });
});

test("a space that only looks like one is blamed for a slip near it, and for none elsewhere", () => {
  const space = expect.stringContaining("a no-break space") as string;
  expect(faultsOf("a: 1\nb:\u00a0c")).toEqual([space]);
  expect(faultsOf('title: War -\u00a0peace\n\n\n\nid: "a\nb: c\n')).toEqual([
    "5:5 front matter: a quotation mark that is not closed → every quotation mark closed",
  ]);
  expect(faultsOf('\n\nid: "a" b\n\n\n\ntitle: War -\u00a0peace\n')).toEqual([
    expect.stringContaining("3:9 front matter: text that goes on after its closing quotation mark") as string,
  ]);
});

test("a comma that is missing between quoted items is told where it is missing, whatever is quoted further on", () => {
  expect(faultsOf('a: ["b" "c", "d"]\ne: "f"\n')).toEqual([
    expect.stringMatching(/^1:9 .*two items in brackets/) as string,
  ]);
});
