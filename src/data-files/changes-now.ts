import { changesFile, published } from "../addresses";
import type { JudgedRecord } from "../model/record";
import type { KeptState } from "../model/version-changes";
import { archiveName, changedFieldsSchema, laterKeptFiles, versionChangesSchema } from "../schema/kept-version";
import { changeFiles } from "./changes-table";
import { dataFiles } from "./data-files";
import { standardSchema } from "./formats";
import { oncePerRecord } from "./table";
import { versionToKeep, type VersionToKeep } from "./version-to-keep";
import type { NamedBytes } from "./zip";

/** What is another in the data as they are now than in the newest version that is kept. */
export interface ChangesNow {
  /** The number of that version. */
  readonly since: string;
  readonly files: readonly NamedBytes[];
}

/**
 * The data as they are now held against the newest kept version, as if they were kept themselves.
 * @param newest null where none is kept, and then there is nothing to hold them against
 * @param read reads the files of a version
 */
export async function changesNow(
  judged: JudgedRecord,
  newest: KeptState | null,
  read: (version: string, files: readonly NamedBytes[]) => Promise<KeptState>,
): Promise<ChangesNow | null> {
  if (newest === null) return null;
  const { version, files } = asKept(judged);
  return { since: newest.record.version, files: changeFiles(newest, await read(version, files)) };
}

const asKept: (judged: JudgedRecord) => VersionToKeep = oncePerRecord((judged) => {
  const zip = dataFiles(judged).find(({ name }) => name === archiveName);
  if (!zip) throw new Error(`${archiveName} is not among the files.`);
  return versionToKeep(zip.bytes);
});

const schemas = [
  { of: laterKeptFiles.changes, title: "What changed in a version", schema: versionChangesSchema },
  { of: laterKeptFiles.changedFields, title: "Fields that changed in a version", schema: changedFieldsSchema },
];

/** The JSON Schemas of the files that say what changed in a version. */
export const changeSchemas: readonly NamedBytes[] = schemas.map(({ of, title, schema }) => {
  const name = of.replace(/json$/, "schema.json");
  const text = `${JSON.stringify(standardSchema(schema, title, published(changesFile(name))), null, 2)}\n`;
  return { name, bytes: new TextEncoder().encode(text) };
});
