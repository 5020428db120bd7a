import { expect, test } from "vitest";

import {
  checkProse,
  codebookProse,
  destinationOf,
  linksIn,
  linksOfBody,
  markdown,
  proseLinkField,
  readBody,
  sitePageProse,
} from "../../src/loading/prose";

const nodesOf = (text: string) => markdown.parse(text).children;

/** What is wrong with the body of an entry, as `line:column found`. */
const faultsOf = (text: string) => readBody(nodesOf(text)).faults.map(told);
const told = ({ line, column, found }: ReturnType<typeof checkProse>[number]) =>
  `${line}:${column} ${typeof found === "string" ? JSON.stringify(found) : found.words}`;

test.each([
  "A *word*, a **strong one** and a [link](https://a.example).",
  "- One.\n- Two.",
  "> Quoted.",
  "One line\\\nand another.",
  "https://a.example",
  "[A warning](../warnings/a.md)",
  "Words.\n\n## Notes\n\nMore.",
])("%j may stand in the body of an entry", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test.each([
  ["A <b>word</b>.", "1:3 raw HTML"],
  ["Words.\n\n![A picture](https://a.example/a.png)", "3:1 an image"],
  ["### Notes", "1:1 a heading"],
  ["| a | b |\n|---|---|\n| c | d |", "1:1 a table"],
  ["Words.\n\n***", "3:1 a line of dashes, stars or underscores"],
  ["    Far in.", "1:1 a passage of code (do its lines begin with four spaces?)"],
  ["A `word`.", "1:3 code in backticks"],
  ["A ~~word~~.", "1:3 text struck through"],
  ["A [word][a].\n\n[a]: https://a.example", "3:1 a link whose address stands apart"],
  ["A word.[^1]\n\n[^1]: More.", "3:1 a footnote"],
  ["[](https://a.example)", "1:1 a link without words"],
  ["- [ ] To do.", "1:1 a box to tick"],
  ["- [x] Done.", "1:1 a box to tick"],
  ["A [word](a b).", "1:1 “[word](a b)”, which is no link"],
  ["A [word][b].", "1:1 “[word][b]”, which is no link"],
  ["A [word](javascript:alert)", '1:3 "javascript:alert"'],
  ["A [word](#a)", '1:3 "#a"'],
  ["[A](https://a.example/%E2%80%8B)", "1:1 the invisible character U+200B in the address of a link"],
  ['[A](https://a.example "B")', '1:1 "B", a title of a link, which is nowhere shown'],
  ["##Notes", "1:1 “##Notes”, which is no heading"],
  ["Words.\n\n Notes: ", "3:2 “Notes:”, which is no heading"],
  ["A &shy;word.", "1:1 the invisible character U+00AD, written as HTML writes it"],
])("%j is told as %s", (text, words) => {
  expect(faultsOf(text)).toEqual([words]);
});

test("each slip is told with its cure", () => {
  const curesOf = (text: string) => readBody(nodesOf(text)).faults.map(({ field, allowed }) => `${field}: ${allowed}`);
  expect(curesOf("[](https://a.example)")).toEqual(["body: [the words one reads](the address)"]);
  expect(curesOf("## Notes")).toEqual(["body: notes below it, or no heading"]);
  expect(curesOf("- [ ] To do.")).toEqual(["body: an item that begins with its words"]);
  expect(curesOf("##Notes")).toEqual(["body: ## and a space before Notes, and no other heading"]);
  expect(curesOf("**Note**")).toEqual(["body: ## Notes"]);
  expect(curesOf("A [word](a b).")).toEqual(["body: [the words one reads](an address without spaces)"]);
  expect(curesOf("A `word`.")).toEqual([
    "body: paragraphs, lists, quotations, emphasis, links and one heading, ## Notes",
  ]);
  expect(curesOf("A [word](/a)")).toEqual([
    "body: an address that begins with https:// or http://, or the relative path of an entry such as ../events/<id>.md",
  ]);
});

test.each([
  "Notes on this are rare.",
  "A # is a sign, as in No. 3.",
  "#1 of the list.",
  "(Words [in] brackets.)",
  "Keynote",
])("%j is a sentence, and no slip", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test("a link that is told for one slip is not told again for where it leads", () => {
  expect(faultsOf("[](javascript:alert)")).toEqual(["1:1 a link without words"]);
});

test("what stands within something that may not be there is not told besides", () => {
  expect(faultsOf("| [a](javascript:b) | `c` |\n|---|---|\n")).toEqual(["1:1 a table"]);
});

test("tags in two paragraphs are two slips", () => {
  expect(faultsOf("A <b>word</b>.\n\nAn <i>other</i>.")).toEqual(["1:3 raw HTML", "3:4 raw HTML"]);
});

test("the first heading ## Notes parts the two, and another is a fault", () => {
  const { summary, notes } = readBody(nodesOf("One.\n\n## Notes\n\nTwo.\n\nThree."));
  expect([summary, notes].map(({ children }) => children.length)).toEqual([1, 2]);
  expect(faultsOf("One.\n\n## Notes\n\nTwo.\n\n## Notes\n\nThree.")).toEqual(["7:1 a heading"]);
});

test("a body that begins with the heading is all notes", () => {
  const { summary, notes } = readBody(nodesOf("## Notes\n\nTwo."));
  expect([summary, notes].map(({ children }) => children.length)).toEqual([0, 1]);
});

test.each(["# Notes", "### Notes", "## Other notes"])("%j does not part them", (heading) => {
  expect(readBody(nodesOf(`One.\n\n${heading}\n\nTwo.`)).notes.children).toEqual([]);
});

test("a heading of notes with nothing below it is a fault where it stands", () => {
  expect(faultsOf("One.\n\n## Notes\n")).toEqual(["3:1 the heading ## Notes with nothing below it"]);
});

const everything = "## A heading\n\n| a |\n|---|\n| b |\n\n    code\n\nAnd `code`.\n";

test("a page about the record may have headings, and the codebook tables and code besides", () => {
  expect(checkProse(nodesOf(everything), sitePageProse).map(told)).toEqual([
    "3:1 a table",
    "7:1 a passage of code (do its lines begin with four spaces?)",
    "9:5 code in backticks",
  ]);
  expect(checkProse(nodesOf(everything), codebookProse)).toEqual([]);
});

test("each kind of text says what may stand in it", () => {
  const allowedIn = (form: typeof sitePageProse) => checkProse(nodesOf("<b>"), form).map(({ allowed }) => allowed);
  expect(allowedIn(sitePageProse)).toEqual(["paragraphs, lists, quotations, emphasis, links and headings"]);
  expect(allowedIn(codebookProse)).toEqual([
    "paragraphs, lists, quotations, emphasis, links, headings, tables and passages of code",
  ]);
});

test.each([
  ["https://a.example", "web"],
  ["http://a.example/b", "web"],
  ["../events/a.md", "entry"],
  ["a.md", "entry"],
  ["javascript:alert(1)", "elsewhere"],
  ["JavaScript:alert(1)", "elsewhere"],
  ["mailto:a@b.example", "elsewhere"],
  ["a+b.c-1:d", "elsewhere"],
  ["ftp://a.example", "elsewhere"],
  ["//a.example", "elsewhere"],
  ["/events/", "elsewhere"],
  ["\\events", "elsewhere"],
  ["#notes", "elsewhere"],
  ["?q=a", "elsewhere"],
  ["", "elsewhere"],
  ["https://", "elsewhere"],
])("%j leads to: %s", (url, where) => {
  expect(destinationOf(url)).toBe(where);
});

test("the links of a body are those of its summary, then those of its notes", () => {
  const body = readBody(nodesOf("- [A](a.md) and **[B](b.md)**\n\n## Notes\n\n> [C](c.md)\n"));
  expect(linksOfBody(body).map(({ url }) => url)).toEqual(["a.md", "b.md", "c.md"]);
  expect(linksIn(body.notes)).toHaveLength(1);
  expect(proseLinkField(2)).toBe("body.links[2]");
});

test("one tilde is a tilde", () => {
  expect(faultsOf("From ~10 to ~20 pieces.")).toEqual([]);
});
