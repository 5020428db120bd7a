import { z } from "zod";

import { unwrapped } from "../schema/common";
import { unseenLettersIn, unseenLettersInAddress } from "./decode-text";
import { allowedFrom, type FaultInFile, type Found, inWords, nothing, oneOf } from "./fault";
import { fieldPath, type FieldPositions } from "./front-matter";

type CheckedFields<Fields> =
  | { readonly fields: Fields; readonly faults: readonly [] }
  | { readonly fields: null; readonly faults: readonly FaultInFile[] };

type Issue = z.core.$ZodIssue;

/** Checks the fields of an entry against the schema of its kind; every fault is reported in an editor's words. */
export function checkFields<Fields>(
  written: unknown,
  schema: z.ZodType<Fields>,
  positions: FieldPositions,
): CheckedFields<Fields> {
  const unseen = unseenFaults(written, "", positions);
  const checked = schema.safeParse(written, { error: allowedInWords });
  if (checked.success && unseen.length === 0) return { fields: checked.data, faults: [] };
  const issues = checked.error?.issues ?? [];
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownFields(issue, schema, written, positions) : [],
  );
  // A name that was misspelt is one mistake: that the right one is missing goes without saying.
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  // So is a letter nobody sees, whatever rule it breaks besides.
  const told = new Set([...misspelt, ...unseen.map(({ field }) => field)]);
  const others = issues.filter((issue) => issue.code !== "unrecognized_keys" && !told.has(pathOf(issue)));
  return {
    fields: null,
    faults: [
      ...unseen,
      ...unknown.map(({ fault }) => fault),
      ...others.map((issue) => valueFault(issue, schema, written, positions)),
    ],
  };
}

/** What YAML writes with a backslash is no letter of the file and yet one of the value. */
function unseenFaults(value: unknown, field: string, positions: FieldPositions): FaultInFile[] {
  if (typeof value === "string") {
    const [first] = /^https?:/i.test(value) ? unseenLettersInAddress(value) : unseenLettersIn(value);
    return first ? [{ ...positions.of(field), field, found: inWords(first.name), allowed: "text without it" }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return steps.flatMap(([step, item]) => unseenFaults(item, fieldPath(field, step), positions));
}

interface UnknownField {
  readonly fault: FaultInFile;
  /** The field that was likely meant. */
  readonly meant: string | null;
}

function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  written: unknown,
  positions: FieldPositions,
): UnknownField[] {
  const known = knownFieldsAt(schema, issue.path);
  const parent = pathOf(issue);
  // What is there already cannot be what was meant.
  const group = valueAt(issue, written);
  const absent = known.filter((name) => fieldOf(group, name) === undefined);
  return issue.keys.map((key) => {
    const field = fieldPath(parent, key);
    const found = inWords(`a field ${JSON.stringify(key)} that is not known here`);
    const cure = allowedFrom(key, oneOf(known), absent);
    const meant = cure.suggestion === undefined ? null : fieldPath(parent, cure.suggestion);
    return { fault: { ...positions.ofKey(field), field, found, ...cure }, meant };
  });
}

function valueFault(issue: Issue, schema: z.ZodType, written: unknown, positions: FieldPositions): FaultInFile {
  const field = pathOf(issue);
  const value = valueAt(issue, written);
  const known = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const found =
    issue.code === "too_big" && typeof value === "string" ? inWords(`${value.length} characters`) : foundOf(value);
  const cure = allowedFrom(typeof value === "string" ? value : "", allowedBy(issue, schema), known);
  // Where nothing on the list is near, the list may lack what was meant.
  const lacksIt = known.length > 1 && typeof value === "string" && cure.suggestion === undefined;
  const allowed = lacksIt ? `${cure.allowed} (CONTRIBUTING.md says how a list grows)` : cure.allowed;
  return { ...positions.of(field), field, found, ...cure, allowed };
}

/** What the schema says; for a group of fields also which. */
function allowedBy(issue: Issue, schema: z.ZodType): string {
  const isGroup = issue.code === "invalid_type" && issue.expected === "object";
  return isGroup ? `${issue.message}: ${knownFieldsAt(schema, issue.path).join(", ")}` : issue.message;
}

const pathOf = (issue: Issue): string => issue.path.reduce<string>(fieldPath, "");

const valueAt = (issue: Issue, written: unknown): unknown => issue.path.reduce<unknown>(fieldOf, written);

function fieldOf(group: unknown, step: PropertyKey): unknown {
  return typeof group === "object" && group !== null ? Reflect.get(group, step) : undefined;
}

/** What stands in a field, as a message shows it. */
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
  if (
    issue.code === "invalid_type" &&
    issue.expected === "array" &&
    (issue.input === undefined || issue.input === null)
  )
    return "at least one item: [one, another], or each on a line that begins with a dash";
  if (issue.code === "invalid_type") return typesInWords[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value")
    return issue.values.length === 1 ? `${String(issue.values[0])}, or no such field` : oneOf(issue.values.map(String));
  return "a value that fits this field";
}

/** The names of the fields that may stand at a place of an entry; `path` is a path into the entry as zod reports it. */
function knownFieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const group = path.reduce(schemaAt, unwrapped(schema));
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

function schemaAt(schema: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return unwrapped(schema.element);
  return schema instanceof z.ZodObject ? unwrapped(fieldsOf(schema)[String(step)]) : undefined;
}

const fieldsOf = (schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType | undefined>> => schema.shape;
