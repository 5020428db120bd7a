import type { z } from "zod";

import { type Found, inWords, nothing, oneOf } from "./fault";

/** What stands in a field, as a message shows it. */
export function foundOf(value: unknown): Found {
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
export function allowedInWords(issue: z.core.$ZodRawIssue): string {
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
