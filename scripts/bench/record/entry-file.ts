import { entryPath } from "../../../src/loading/files";
import type { Body, EntryKind } from "../../../src/model/archive";
import { isoPartialDate, type PartialDate } from "../../../src/model/dates";
import { proseText } from "./prose-text";

/** A file by its path, with forward slashes, in the folder that holds `content/`. */
export type NamedText = readonly [path: string, text: string];

/** The file of an entry: every field on a line, as JSON, which is YAML too. What is empty is left out, as editors leave it out. */
export function entryFile(kind: EntryKind, { summary, notes, ...fields }: Body & { readonly id: string }): NamedText {
  const lines = Object.entries(fields)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => `${name}: ${JSON.stringify(value, asWritten)}`);
  const [before, after] = [proseText(summary), proseText(notes)];
  const body = [before, after && `## Notes\n\n${after}`].filter(Boolean);
  return [entryPath(kind, fields.id), [`---\n${lines.join("\n")}\n---`, ...body].join("\n\n") + "\n"];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Dates are values in the model and texts in an entry; a field of a group that is empty is left out, as a field is. */
function asWritten(_name: string, value: unknown): unknown {
  if (value === null) return undefined;
  return isPartialDate(value) ? isoPartialDate(value) : value;
}

function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "object" && value !== null && "year" in value && typeof value.year === "number";
}
