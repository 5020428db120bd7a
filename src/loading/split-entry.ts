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
  const [first, ...body] = markdown.parse(text).children;
  if (first?.type === "yaml") return { frontMatter: { yaml: first.value, firstLine: 2 }, body, faults: [] };
  const found = /^---[ \t]*\r?\n/.test(text) ? "front matter that does not end" : "no front matter";
  const allowed = "a first line ---, the fields, and a line --- after the last field";
  return {
    frontMatter: null,
    body: [],
    faults: [{ line: 1, column: 1, field: "front matter", found: inWords(found), allowed }],
  };
}
