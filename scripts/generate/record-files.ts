import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { entryPath } from "../../src/loading/files";
import type { Body, EntryKind } from "../../src/model/archive";
import { isoPartialDate, type PartialDate } from "../../src/model/dates";
import { proseText } from "./prose";

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

/** Writes files into a folder. What of the same name at its top an earlier run has left is removed first, folders with all that is in them. */
export async function writeFiles(folder: string, files: readonly NamedText[]): Promise<void> {
  for (const part of new Set(files.map(([path]) => join(folder, path.split("/")[0] ?? ""))))
    await rm(part, { recursive: true, force: true });
  for (const parent of new Set(files.map(([path]) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
