import type { z } from "zod";

import { allowedFrom, type FaultInFile, type Found, inWords, nothing, oneOf } from "./fault";
import { type FieldPositions, fieldPath } from "./field-positions";
import { knownFieldsAt } from "./known-fields";

export type CheckedFields<Fields> =
  | { readonly fields: Fields; readonly faults: readonly [] }
  | { readonly fields: null; readonly faults: readonly FaultInFile[] };

type Issue = z.core.$ZodIssue;

/** Checks the fields of an entry against the schema of its kind; every fault is reported in an editor's words. */
export function checkFields<Fields>(
  written: unknown,
  schema: z.ZodType<Fields>,
  positions: FieldPositions,
): CheckedFields<Fields> {
  const checked = schema.safeParse(written, { error: allowedInWords });
  if (checked.success) return { fields: checked.data, faults: [] };
  const { issues } = checked.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownFields(issue, schema, positions) : [],
  );
  // A name that was misspelt is one mistake: that the right one is missing goes without saying.
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  const others = issues.filter((issue) => issue.code !== "unrecognized_keys" && !misspelt.has(pathOf(issue)));
  return {
    fields: null,
    faults: [...unknown.map(({ fault }) => fault), ...others.map((issue) => valueFault(issue, written, positions))],
  };
}

interface UnknownField {
  readonly fault: FaultInFile;
  /** The field that was likely meant. */
  readonly meant: string | null;
}

function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  positions: FieldPositions,
): UnknownField[] {
  const known = knownFieldsAt(schema, issue.path);
  const parent = pathOf(issue);
  return issue.keys.map((key) => {
    const field = fieldPath(parent, key);
    const found = inWords(`a field ${JSON.stringify(key)} that is not known here`);
    const cure = allowedFrom(key, oneOf(known), known);
    const meant = cure.suggestion === undefined ? null : fieldPath(parent, cure.suggestion);
    return { fault: { ...positions.ofKey(field), field, found, ...cure }, meant };
  });
}

function valueFault(issue: Issue, written: unknown, positions: FieldPositions): FaultInFile {
  const field = pathOf(issue);
  const value = issue.path.reduce<unknown>(fieldOf, written);
  const known = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const found =
    issue.code === "too_big" && typeof value === "string" ? inWords(`${value.length} characters`) : foundOf(value);
  return {
    ...positions.of(field),
    field,
    found,
    ...allowedFrom(typeof value === "string" ? value : "", issue.message, known),
  };
}

const pathOf = (issue: Issue): string => issue.path.reduce<string>(fieldPath, "");

function fieldOf(group: unknown, step: PropertyKey): unknown {
  return typeof group === "object" && group !== null ? Reflect.get(group, step) : undefined;
}

function foundOf(value: unknown): Found {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return inWords(String(value));
  if (Array.isArray(value)) return inWords(value.length === 0 ? "an empty list" : "a list");
  return typeof value === "object" && value !== null ? inWords("a group of fields") : nothing;
}

const typesInWords: Record<string, string> = {
  string: "text (in quotation marks if it looks like a number)",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list, each item on a line that begins with a dash",
  object: "a group of fields",
};

/** What is allowed, for the faults to which the schema gives no words of its own. */
function allowedInWords(issue: z.core.$ZodRawIssue): string {
  if (
    issue.code === "invalid_type" &&
    issue.expected === "string" &&
    (issue.input === undefined || issue.input === null)
  )
    return "some text";
  if (issue.code === "invalid_type") return typesInWords[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value")
    return issue.values.length === 1 ? `${String(issue.values[0])}, or no such field` : oneOf(issue.values.map(String));
  return "a value that fits this field";
}
