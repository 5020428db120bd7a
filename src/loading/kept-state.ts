import { unzipSync } from "fflate";
import { z } from "zod";

import { type EntryKind, perKind } from "../model/archive";
import type { FieldValue, KeptEntry, KeptState } from "../model/version-changes";
import {
  keptFiles,
  loggedTableSchema,
  tableDescriptionSchema,
  tieTableSchema,
  versionFactsSchema,
} from "../schema/kept-version";
import { type Files, keptVersionsFolder, memoryFiles } from "./files";
import { type Edition, parsed, readKeptRecord, textOf } from "./kept-versions";

/** Columns in which an entry speaks of itself, or that repeat others: an event's warnings are told by its ties. */
const ofItself: Readonly<Record<EntryKind | "links", ReadonlySet<string>>> = (() => {
  const all = ["id", "reviewed", "changes", "answered", "formerIds", "page", "seen"];
  const withdrawal = ["withdrawn", "withdrawnDate", "withdrawnReason", "withdrawnSee"];
  const of = (...more: string[]) => new Set([...all, ...withdrawal, ...more]);
  return { ...perKind(() => of()), events: of("warnings"), links: of("event", "warning", "line") };
})();

/**
 * A kept version with the logs and the fields of its entries, to be held against another.
 * @throws Error naming the file that can't be read
 */
export async function readKeptState(files: Files, version: Edition): Promise<KeptState> {
  const path = `${keptVersionsFolder}/${version.version}/${keptFiles.zip}`;
  const packed = unzipSync(await files.read(path));
  const read = <Value>(name: string, schema: z.ZodType<Value>): Value =>
    parsed(`${path}, ${name}`, JSON.parse(textOf(packed[name])), schema);
  const ownOf = (table: EntryKind | "links", row: Readonly<Record<string, unknown>>) => {
    const columns = filledIn(read(`${table}.schema.json`, tableDescriptionSchema), ofItself[table]);
    return columns.flatMap((name) => (row[name] === undefined ? [] : [[name, fieldSchema.parse(row[name])] as const]));
  };
  const ties = Map.groupBy(read("links.json", tieTableSchema).rows, ({ event }) => event);
  const entriesOf = (kind: EntryKind): readonly KeptEntry[] =>
    read(`${kind}.json`, loggedTableSchema).rows.map(({ id, withdrawn, formerIds, changes, ...row }) => {
      const own = ownOf(kind, row);
      const tied = (kind === "events" ? (ties.get(id) ?? []) : []).flatMap(({ warning, ...tie }) =>
        ownOf("links", tie).map(([name, value]) => [`answers[${warning}].${name}`, value] as const),
      );
      return { id, withdrawn, formerIds, changes, fields: Object.fromEntries([...own, ...tied]) };
    });
  return { record: await readKeptRecord(files, version), entries: perKind(entriesOf) };
}

/**
 * The same of a version whose files are not yet in its folder.
 * @throws Error naming the file that can't be read
 */
export async function readStateToKeep(version: string, files: readonly NamedFile[]): Promise<KeptState> {
  const folder = `${keptVersionsFolder}/${version}`;
  const its = memoryFiles(Object.fromEntries(files.map(({ name, bytes }) => [`${folder}/${name}`, bytes])));
  const facts = await its.read(`${folder}/${keptFiles.facts}`);
  return readKeptState(its, versionFactsSchema.parse(JSON.parse(textOf(facts))));
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const fieldSchema: z.ZodType<FieldValue> = z.json();

/** The columns that editors fill in: what is worked out says so of itself. */
function filledIn(
  { properties }: z.infer<typeof tableDescriptionSchema>,
  left: ReadonlySet<string>,
): readonly string[] {
  const columns = Object.entries(properties.rows.items.properties);
  return columns.flatMap(([name, { description }]) =>
    left.has(name) || description?.startsWith("Derived") ? [] : [name],
  );
}
