import type { RootContent } from "mdast";

import { type FaultInFile, inWords } from "./fault";
import { markdown } from "./markdown";

export interface SplitEntry {
  /** The YAML between the two lines of dashes, and the line on which it begins; null where there is none. */
  readonly frontMatter: { readonly yaml: string; readonly firstLine: number } | null;
  readonly body: readonly RootContent[];
  readonly faults: readonly FaultInFile[];
}

/** An entry's front matter and body. The lines of dashes are the file's first line and the one after the last field. */
export function splitEntry(text: string): SplitEntry {
  const deep = tooDeepIn(text);
  if (deep !== null) return unsplit(deep, "brackets, signs > or dashes one within another, over fifty deep", flat);
  const [first, ...body] = markdown.parse(text).children;
  if (first?.type !== "yaml") return unsplit(1, noFrontMatterIn(text), dashes);
  const stray = strayDashesIn(text);
  if (stray !== null) return unsplit(stray, "a line of dashes among the fields", dashes);
  return { frontMatter: { yaml: first.value, firstLine: 2 }, body, faults: [] };
}

const flat = "a few levels at most";

/** The line on which something lies so deep within others that a parser would run out of room; null where none does. */
function tooDeepIn(text: string): number | null {
  const line = text.split("\n").findIndex((each) => /(?:[[{]\s*){50}|^\s*(?:[->*+]\s?){50}/.test(each));
  return line < 0 ? null : line + 1;
}

const dashes = "a first line ---, the fields, and a line --- after the last field";

const noFrontMatterIn = (text: string): string =>
  /^---[ \t]*\r?\n/.test(text) ? "front matter that does not end" : "no front matter";

const aLineOfDashes = /^---[ \t]*$/;
const aField = /^(?:[a-z][A-Za-z]*:(?:\s|$)|\s+(?:- |[a-z][A-Za-z]*:\s))/;

/**
 * The line of dashes that ends the front matter too early, so that all fields after it would be missed one by one:
 * fields go on below it, and another line of dashes ends them.
 */
function strayDashesIn(text: string): number | null {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && aLineOfDashes.test(line));
  const after = lines.slice(end + 1);
  const goesOn = aField.test(after.find((line) => line.trim() !== "") ?? "");
  return goesOn && after.some((line) => aLineOfDashes.test(line)) ? end + 1 : null;
}

function unsplit(line: number, found: string, allowed: string): SplitEntry {
  return {
    frontMatter: null,
    body: [],
    faults: [{ line, column: 1, field: "front matter", found: inWords(found), allowed }],
  };
}
