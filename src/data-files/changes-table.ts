import papaparse from "papaparse";
import { z } from "zod";

import { entryKinds } from "../model/archive";
import { type ChangedField, changedFields } from "../model/changed-fields";
import { type FieldValue, type KeptState, nameIn, versionChanges } from "../model/version-changes";
import { daySchema, idSchema, termSchema, textSchema } from "../schema/common";
import { laterKeptFiles, outcomeCauses, type VersionChanges } from "../schema/kept-version";
import { columnsOf, type Row } from "./table";
import type { NamedBytes } from "./zip";

/*
 * What is another in a version of the data than in the one before, as files. Scripts write these too, so that nothing
 * here knows the site's address.
 */

const changeLabels = {
  added: "Added since",
  corrected: "What its log says since, a row for each line of it",
  withdrawn: "Taken out of the record since, a row for each line of its log",
  renamed: "It stands under another id, alone or as part of another entry",
  field: "A field holds something else",
  outcome: "Its line status, response or outcome is another",
} as const;

/** A row of `changes.csv`: the one place where its columns are described. */
const changeRow = z.strictObject({
  kind: z.enum(entryKinds).describe("What kind of entry it is"),
  id: idSchema.describe("The id that the entry has in this version"),
  name: textSchema.describe("Its headline, name or title; its id where it has none of these"),
  change: termSchema(changeLabels).describe("What happened to it"),
  field: textSchema
    .nullable()
    .describe(
      "Which field is another, as the table of the kind calls it; of the tie of an event to a warning answers[<id of the warning>] and the column of the table links; of an outcome the part of it",
    ),
  before: textSchema
    .nullable()
    .describe(
      "What it was: a list with | between its items, a list of objects as JSON; of what is renamed the id before",
    ),
  now: textSchema.nullable().describe("What it is, in the same way"),
  causes: z
    .array(z.enum(outcomeCauses))
    .describe("Only for an outcome: the rules of the codebook that made it another, a later as-of date, corrections"),
  because: z
    .array(textSchema)
    .describe("Only for an outcome: the entries whose corrections made it another, by kind and id"),
  date: daySchema.nullable().describe("Only for corrected and withdrawn: the day of the line in the log"),
  what: textSchema.nullable().describe("Only for corrected and withdrawn: what was changed"),
  why: textSchema.nullable().describe("Only for corrected and withdrawn: why"),
  version: textSchema.describe("The version of the data"),
  since: textSchema.describe("The version that it is held against"),
});
type ChangeRow = z.infer<typeof changeRow>;

/** The columns of `changes.csv`, in order. */
export const changeColumns = columnsOf({ row: changeRow });

/** The files that say what is another in a version than in another before it, read from the files of both. */
export function changeFiles(before: KeptState, now: KeptState): readonly NamedBytes[] {
  const changes = versionChanges(before, now);
  const fields = changedFields(before, now);
  const versions = { version: now.record.version, since: before.record.version };
  return [
    file(laterKeptFiles.changes, `${JSON.stringify(changes, null, 2)}\n`),
    file(laterKeptFiles.changedFields, fieldsJson(versions, fields)),
    file(laterKeptFiles.changesTable, csvOf(rowsOf(changes, fields, now, versions))),
  ];
}

/** One field a line. */
function fieldsJson(versions: Versions, fields: readonly ChangedField[]): string {
  const lines = fields.map((field) => `\n${JSON.stringify(field)}`);
  return `${JSON.stringify(versions).slice(0, -1)},"fields":[${lines.join(",")}\n]}\n`;
}

type Versions = Pick<ChangeRow, "version" | "since">;

/** What is nothing or empty in most rows. */
const nothing = {
  ...{ field: null, before: null, now: null, causes: [], because: [] },
  ...{ date: null, what: null, why: null },
};

/** Entries of a kind, then their fields; the outcomes last. */
function rowsOf(
  changes: VersionChanges,
  fields: readonly ChangedField[],
  { entries }: KeptState,
  versions: Versions,
): readonly ChangeRow[] {
  const row = (of: Pick<ChangeRow, "kind" | "id" | "change"> & Partial<ChangeRow>): ChangeRow => ({
    ...nothing,
    name: nameIn(entries[of.kind], of.id),
    ...versions,
    ...of,
  });
  const ofEntries = entryKinds.flatMap((kind) => {
    const { added, corrected, withdrawn, renamed } = changes.entries[kind];
    const logged = (change: ChangeRow["change"], of: typeof corrected) =>
      of.flatMap(({ id, log }) => log.map(({ date, what, why }) => row({ kind, id, change, date, what, why })));
    return [
      ...added.map((id) => row({ kind, id, change: "added" })),
      ...logged("corrected", corrected),
      ...logged("withdrawn", withdrawn),
      ...renamed.map(({ before, id }) => row({ kind, id, change: "renamed", before, now: id })),
      ...fields.flatMap(({ before, now, ...field }) =>
        field.kind === kind ? [row({ ...field, change: "field", before: cellText(before), now: cellText(now) })] : [],
      ),
    ];
  });
  const ofOutcomes = changes.outcomes.flatMap(({ kind, id, before, now, by, why }) =>
    (["lineStatus", "response", "outcome"] as const).flatMap((field) =>
      before[field] === now[field]
        ? []
        : [
            row({
              ...{ kind, id, change: "outcome" as const, field, before: before[field], now: now[field] },
              ...{ causes: by, because: [...new Set(why.map((line) => `${line.kind}/${line.id}`))] },
            }),
          ],
    ),
  );
  return [...ofEntries, ...ofOutcomes];
}

/** A list of words or ids as the tables write it; of objects, and objects, as JSON. */
function cellText(value: FieldValue): string | null {
  if (value === null) return null;
  if (typeof value === "string") return value;
  const items: readonly FieldValue[] = Array.isArray(value) ? value : [];
  return items.length > 0 && items.every((item) => typeof item === "string") ? items.join("|") : JSON.stringify(value);
}

function csvOf(rows: readonly Row[]): string {
  const names = changeColumns.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => cellOf(row[name])));
  return `${papaparse.unparse([names, ...cells], { newline: "\r\n" })}\r\n`;
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join("|");
  return typeof value === "string" ? value : "";
}

function file(name: string, text: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}
