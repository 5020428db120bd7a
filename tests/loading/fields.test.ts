import { expect, test } from "vitest";
import { z } from "zod";

import type { FaultInFile } from "../../src/loading/fault";
import { checkFields } from "../../src/loading/fields";
import { readYaml } from "../../src/loading/front-matter";

const schema = z.strictObject({
  title: z.string().max(10).default("none"),
  count: z.number().default(1),
  whole: z.int().default(1),
  flag: z.boolean().default(true),
  names: z.array(z.string()).default([]),
  kind: z.enum(["strike", "threat"]).default("strike"),
  only: z.literal("yes").optional(),
  group: z.strictObject({ side: z.string(), date: z.string().optional() }).nullable().default(null),
  quotes: z.array(z.strictObject({ text: z.string(), source: z.string() })).default([]),
  either: z.union([z.number(), z.boolean()]).optional(),
});

/** What is wrong with fields that are written as YAML, the first on line 1. */
function faultsOf(yaml: string, of: z.ZodType = schema): readonly FaultInFile[] {
  const { fields, positions } = readYaml(yaml, 1);
  return checkFields(fields, of, positions).faults;
}

test("fields without faults are what the schema makes of them", () => {
  const { fields, positions } = readYaml("title: A title", 1);
  expect(checkFields(fields, schema, positions)).toMatchObject({ fields: { title: "A title", count: 1 }, faults: [] });
});

test.each([
  ["title: 2024", "2024", "text (in quotation marks if it looks like a number)"],
  ["title: true", "true", "text (in quotation marks if it looks like a number)"],
  ["title: [a]", "a list", "text (in quotation marks if it looks like a number)"],
  ["title:", "nothing", "some text"],
  ["count: []", "an empty list", "a number"],
  ["whole: 1.5", "1.5", "a whole number"],
  ["flag: { a: b }", "a group of fields", "true or false"],
  ["names: 3", "3", "a list, each item on a line that begins with a dash"],
  ["names:", "nothing", "at least one item: [one, another], or each on a line that begins with a dash"],
  ["group: 5", "5", "a group of fields: side, date"],
  ["title: a very long title", "17 characters", "a value that fits this field"],
  ["kind: 7", "7", "one of strike, threat"],
  ["either: { a: b }", "a group of fields", "a value that fits this field"],
])("%s is told as %s, and what may stand there as: %s", (yaml, words, allowed) => {
  expect(faultsOf(yaml)).toMatchObject([{ line: 1, found: { words }, allowed }]);
});

test("what has to be there and is not is told by what it would be", () => {
  const needed = z.strictObject({ text: z.string(), items: z.array(z.string()), count: z.number() });
  expect(faultsOf("{}", needed)).toMatchObject([
    { field: "text", found: { words: "nothing" }, allowed: "some text" },
    { field: "items", allowed: "at least one item: [one, another], or each on a line that begins with a dash" },
    { field: "count", allowed: "a number" },
  ]);
});

test("a list that is too long is a list, and not so many letters", () => {
  const short = z.strictObject({ names: z.array(z.string()).max(1) });
  expect(faultsOf("names: [a, b]", short)).toMatchObject([{ field: "names", found: { words: "a list" } }]);
});

test("a field that has one value only can also be left out", () => {
  expect(faultsOf("only: no thanks")).toMatchObject([{ found: "no thanks", allowed: "yes, or no such field" }]);
});

test("a value near one of a closed list leads to that, and one near none to how the list grows", () => {
  const [near, far] = ["kind: strik", "kind: parade"].flatMap((yaml) => faultsOf(yaml));
  expect(near).toMatchObject({ allowed: "one of strike, threat", suggestion: "strike" });
  expect(far).toMatchObject({ allowed: "one of strike, threat (CONTRIBUTING.md says how a list grows)" });
  expect(far).not.toHaveProperty("suggestion");
});

test("the field that a misspelt one stands for is not missed besides", () => {
  expect(faultsOf("quotes:\n  - text: Words\n    sorce: a-source\n")).toMatchObject([
    { line: 3, column: 5, field: "quotes[0].sorce", suggestion: "source", allowed: "one of text, source" },
  ]);
});

test("a name like that of a field which is there already is no slip for that", () => {
  const [fault, ...others] = faultsOf("title: A\ntitel: B\n");
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ line: 2, field: "titel", found: { words: 'a field "titel" that is not known here' } });
  expect(fault).not.toHaveProperty("suggestion");
});

test("a field that nobody knows hides none that is missing", () => {
  const faults = faultsOf("group: { colour: red }\n");
  expect(faults.map(({ field }) => field)).toEqual(["group.colour", "group.side"]);
  expect(faults[0]).toMatchObject({ column: 10, allowed: "one of side, date" });
});

test("each unknown field is a fault of its own, beside other faults", () => {
  expect(faultsOf("aaa: 1\nbbb: 2\ncount: x\n").map(({ field }) => field)).toEqual(["aaa", "bbb", "count"]);
});

test("an invisible letter is found in lists and groups, and told once for its field", () => {
  const faults = faultsOf('names: [a, "b\\u00ad"]\nkind: "stri\\u200bke"\nquotes: [{ text: "\\u200b", source: a }]\n');
  expect(faults).toMatchObject([
    { line: 1, column: 12, field: "names[1]", found: { words: "the invisible character U+00AD" } },
    { line: 2, column: 7, field: "kind", found: { words: "the invisible character U+200B" } },
    { line: 3, column: 18, field: "quotes[0].text", allowed: "text without it" },
  ]);
  expect(faults).toHaveLength(3);
});

test("per cent signs are letters of an address alone", () => {
  expect(faultsOf('title: "%E2%80%8B"')).toEqual([]);
  expect(faultsOf('names: ["HTTPS://a.example/%E2%80%8B"]')).toMatchObject([{ field: "names[0]" }]);
  expect(faultsOf('names: ["http://a.example/%E2%80%8B"]')).toMatchObject([{ field: "names[0]" }]);
  expect(faultsOf('names: ["see https://a.example/%E2%80%8B"]')).toEqual([]);
});
