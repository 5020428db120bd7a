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
  const offset = startOf(error, document);
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
  const { found, allowed } = complaints[error.code] ?? {
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

/** Where the slip was made: for a quotation mark that is not closed, where it was opened, not where the search ended. */
function startOf(error: YAMLError, document: Document): number {
  let [start] = error.pos;
  if (error.code === "MISSING_CHAR")
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith("QUOTE") && range && range[1] >= start) start = range[0];
      },
    });
  return start;
}

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
  readonly found: string;
  readonly allowed: string;
}

/** The parser's commonest complaints, in an editor's words. */
const complaints: Partial<Record<YAMLError["code"], Complaint>> = {
  BAD_INDENT: {
    found: "a line that does not begin where its group does, or a bracket that is not closed",
    allowed: "the lines of a group under each other, and every bracket closed",
  },
  BAD_SCALAR_START: {
    found: "a value that begins with a sign of YAML's own",
    allowed: "such a value in quotation marks",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "a colon and a space within a value, or a line that does not begin where its group does",
    allowed: "a value with a colon and a space in quotation marks, and the fields of a group under each other",
  },
  MISSING_CHAR: {
    found:
      "a quotation mark that is not closed, a space that is missing, or a line that does not begin where its group does",
    allowed: "every quotation mark closed, a space after each colon, and the fields of a group under each other",
  },
  MULTILINE_IMPLICIT_KEY: {
    found: "a line without a field's name",
    allowed: "each field's name on one line, followed by a colon and a space",
  },
  MULTIPLE_DOCS: {
    found: "a line of dots or dashes among the fields",
    allowed: "fields only, each on a line as name: value",
  },
  UNEXPECTED_TOKEN: {
    found: "text that goes on after its closing quotation mark or bracket, or a sign of YAML's own",
    allowed: "the whole value in quotation marks, of the other kind than those within it",
  },
  TAB_AS_INDENT: { found: "a tab before a field's name", allowed: "spaces" },
};
