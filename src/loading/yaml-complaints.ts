import type { YAMLError } from "yaml";

interface Complaint {
  readonly found: string;
  readonly allowed: string;
}

/** The parser's commonest complaints, in an editor's words. */
export const complaints: Partial<Record<YAMLError["code"], Complaint>> = {
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
