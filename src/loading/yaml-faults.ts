import { type Document, isAlias, type Node, visit, type YAMLError } from "yaml";

import { type FaultInFile, inWords } from "./fault";

/** A fault at so many characters from the beginning of the YAML. */
type YamlFault = Pick<FaultInFile, "field" | "found" | "allowed"> & { readonly offset: number };

/** What is wrong in a piece of YAML as such. Anchors, aliases and tags are faults too: an entry says each thing where it is read. */
export function yamlFaultsIn(document: Document, yaml: string): YamlFault[] {
  // One slip makes the parser stumble several times; only the first tells where the slip is, except for repeated names.
  const errors = document.errors.filter((error, index) => index === 0 || error.code === "DUPLICATE_KEY");
  const faults = errors.map((error) => errorFault(error, document, yaml));
  const lineOf = ({ offset }: YamlFault) => yaml.slice(0, offset).split("\n").length;
  const faultyLines = new Set(faults.map(lineOf));
  const others = [...shorthandsIn(document), ...cutOffIn(document, yaml)];
  return [...faults, ...others.filter((fault) => !faultyLines.has(lineOf(fault)))];
}

function errorFault(error: YAMLError, document: Document, yaml: string): YamlFault {
  const offset = startOf(error, document, yaml);
  if (error.code === "DUPLICATE_KEY") {
    const name = /^[^:\n]*/.exec(yaml.slice(offset))?.[0].trim() ?? "";
    return { offset, field: name, found: inWords("a field that is there already"), allowed: "each field once" };
  }
  if (/call stack/i.test(error.message))
    return {
      offset,
      field: "front matter",
      found: inWords("brackets one within another, too deep to be read"),
      allowed: "a few levels at most",
    };
  const space = oddSpaceIn(yaml, offset);
  if (space !== null)
    return {
      offset: space,
      field: "front matter",
      found: inWords("a no-break space, or another that only looks like one"),
      allowed: "common spaces before a field’s name and after its colon",
    };
  const { found, allowed } = complaintOf(error, document) ?? {
    found: `YAML that cannot be read (${error.message})`,
    allowed: "fields, each on a line as name: value",
  };
  return { offset, field: "front matter", found: inWords(found), allowed };
}

/** Where a space that YAML takes for a letter stands in the line of a slip or the one before; null where none does. */
function oddSpaceIn(yaml: string, offset: number): number | null {
  const start = yaml.lastIndexOf("\n", yaml.lastIndexOf("\n", offset - 1) - 1) + 1;
  const end = yaml.indexOf("\n", offset);
  const found = /^\s*?(?! )\p{Zs}|(?<=[:-])(?! )\p{Zs}/mu.exec(yaml.slice(start, end < 0 ? undefined : end));
  return found && start + found.index;
}

/**
 * Where the slip was made: for a quotation mark that is not closed, where it was opened, not where the search ended; for
 * a line that ends the fields, that line, not the first below it.
 */
function startOf(error: YAMLError, document: Document, yaml: string): number {
  let [start] = error.pos;
  if (error.code === "MULTIPLE_DOCS") return lastBreakIn(yaml.slice(0, start + 3)) ?? start;
  if (error.code === "MISSING_CHAR")
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith("QUOTE") && range && range[0] <= start && range[1] >= start) start = range[0];
      },
    });
  return start;
}

const lastBreakIn = (yaml: string): number | undefined => [...yaml.matchAll(/^(?:\.{3}|-{3})[ \t]*$/gm)].at(-1)?.index;

/**
 * A sign # after a space ends a value, so that the rest of a title such as "War # 1" would be lost in silence. A remark
 * is told from it by two spaces.
 */
function cutOffIn(document: Document, yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(_key, { comment, range, type }) {
      if (typeof comment !== "string" || !range || type !== "PLAIN" || !/^\S #/.test(yaml.slice(range[1] - 1))) return;
      faults.push({
        offset: range[1],
        field: "front matter",
        found: inWords(`a # after a space, which cuts off “${comment.trim()}”`),
        allowed: "the whole value in quotation marks, or two spaces before a remark",
      });
    },
  });
  return faults;
}

function shorthandsIn(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const name = shorthandName(node);
      const offset = node.range?.[0] ?? 0;
      if (name)
        faults.push({ offset, field: "front matter", found: inWords(name), allowed: "the value itself, written out" });
    },
  });
  return faults;
}

function shorthandName(node: Node): string | null {
  if (isAlias(node)) return `the YAML alias *${node.source}`;
  if ("anchor" in node && node.anchor) return `the YAML anchor &${node.anchor}`;
  const tag: unknown = "tag" in node ? node.tag : undefined;
  return typeof tag === "string" ? `the YAML tag ${tag.replace("tag:yaml.org,2002:", "!!")}` : null;
}

interface Complaint {
  readonly code: YAMLError["code"];
  /** A part of the parser's own words, where the code alone does not tell what was meant. */
  readonly says?: string;
  readonly found: string;
  readonly allowed: string;
}

const outOfLine = {
  found: "a line that does not begin where its group does",
  allowed: "the lines of a group under each other",
};

/** The parser's commonest complaints, in an editor's words; the first that fits is told. */
const complaints: readonly Complaint[] = [
  {
    ...{ code: "BAD_INDENT", says: "Flow " },
    ...{ found: "a bracket that is not closed", allowed: "every bracket closed" },
  },
  {
    code: "BAD_INDENT",
    found: `${outOfLine.found}, or an item without its dash and space`,
    allowed: `${outOfLine.allowed}, each item of a list behind a dash and a space`,
  },
  {
    code: "BAD_SCALAR_START",
    found: "a value that begins with a sign of YAML's own",
    allowed: "such a value in quotation marks",
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    found: "a colon and a space within a value",
    allowed: "the whole value in quotation marks",
  },
  {
    ...{ code: "MISSING_CHAR", says: "Missing closing" },
    ...{ found: "a quotation mark that is not closed", allowed: "every quotation mark closed" },
  },
  { ...{ code: "MISSING_CHAR", says: "without - indicator" }, ...outOfLine },
  {
    ...{ code: "MISSING_CHAR", says: "Missing ," },
    ...{ found: "two items in brackets without a comma between them", allowed: "[one, another]" },
  },
  {
    code: "MISSING_CHAR",
    found: "a field's name without a colon and a space behind it",
    allowed: "fields, each on a line as name: value",
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    found: "a line without a field's name, or with no space after its colon",
    allowed: "each field's name on one line, followed by a colon and a space",
  },
  {
    code: "MULTIPLE_DOCS",
    found: "a line of dots or dashes among the fields",
    allowed: "fields only, each on a line as name: value",
  },
  {
    code: "UNEXPECTED_TOKEN",
    found: "text that goes on after its closing quotation mark or bracket, or a sign of YAML's own",
    allowed: "the whole value in quotation marks, of the other kind than those within it",
  },
  { code: "TAB_AS_INDENT", found: "a tab before a field's name", allowed: "spaces" },
];

/** A name on a line of its own where a value goes on is no colon in that value: the line begins at the wrong place. */
function complaintOf({ code, message, pos }: YAMLError, { errors }: Document): Complaint | undefined {
  const isOfNextLine = errors.some((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === pos[0]);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && isOfNextLine) return { code, ...outOfLine };
  return complaints.find((each) => each.code === code && message.includes(each.says ?? ""));
}
