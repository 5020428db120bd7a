import type { YAMLError } from "yaml";

import { type FaultInFile, inWords } from "./fault";

/** What an editor has to do about the parser's commonest complaints. */
const cures: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "lines of one group under each other, and every bracket closed",
  BAD_SCALAR_START: "a value that begins with such a sign in quotation marks",
  BLOCK_AS_IMPLICIT_KEY:
    "a value that holds a colon and a space in quotation marks, and the fields of a group under each other",
  MISSING_CHAR: "every quotation mark and bracket closed, and a space after each colon",
  MULTILINE_IMPLICIT_KEY: "each field's name on one line, followed by a colon and a space",
  TAB_AS_INDENT: "spaces, not tabs, before a field's name",
};

/** The parser's complaint in an editor's words; `name` is what stands at its place. */
export function yamlFaultInWords(error: YAMLError, name: string): Pick<FaultInFile, "field" | "found" | "allowed"> {
  if (error.code === "DUPLICATE_KEY")
    return { field: name, found: inWords("a field that is there already"), allowed: "each field once" };
  const complaint = error.message.replace(/\.$/, "");
  return {
    field: "front matter",
    found: inWords(`YAML that cannot be read (${complaint})`),
    allowed: cures[error.code] ?? "fields written as name: value",
  };
}
