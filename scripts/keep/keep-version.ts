import { changeFiles } from "../../src/data-files/changes-table";
import { versionToKeep, type VersionToKeep } from "../../src/data-files/version-to-keep";
import { contentHash } from "../../src/loading/content-hash";
import { formatFindings } from "../../src/loading/fault";
import { type Files, diskFiles, recordFile } from "../../src/loading/files";
import { readKeptState, readStateToKeep } from "../../src/loading/kept-state";
import { readKeptVersions } from "../../src/loading/kept-versions";
import { readRecord } from "../../src/loading/read-entry";
import { type KeptVersion, laterKeptFiles } from "../../src/schema/kept-version";
import { writeVersion } from "./write-version";

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps the data in a zip, with what is another than in the version before and the hash of the content it was made from.
 * Gives the folder.
 * @param besides files to keep beside them
 * @throws Error if it is kept already, is of another host than the record's, or can't be held against the version before
 */
export async function keepVersion(root: string, zip: Uint8Array, besides: readonly File[] = []): Promise<string> {
  const files = diskFiles(root);
  const version = versionToKeep(zip);
  const { value: record } = readRecord(recordFile, await files.read(recordFile));
  // A build for trying out has the addresses of another host, and what is kept has them for good.
  if (!record || new URL(record.url).host !== new URL(version.homepage).host)
    throw new Error(`The zip is of ${version.homepage}, the record is published at ${record?.url ?? "no address"}.`);
  if (record.dataVersion !== version.version)
    throw new Error(`The zip is of version ${version.version}, the record is at ${record.dataVersion}: build it anew.`);
  const later = [
    ...(await changesSince(files, version)),
    { name: laterKeptFiles.contentHash, bytes: bytesOf(`${await contentHash(files)}\n`) },
  ];
  return writeVersion(root, { ...version, files: [...version.files, ...later, ...besides] });
}

/** None for the first version. */
async function changesSince(files: Files, { version, files: its }: VersionToKeep): Promise<readonly File[]> {
  const last = (await keptBefore(files)).find((kept) => kept.version !== version);
  return last ? changeFiles(await readKeptState(files, last), await readStateToKeep(version, its)) : [];
}

/**
 * The versions that are kept, newest first.
 * @throws Error if the files of one are not what they were
 */
export async function keptBefore(files: Files): Promise<readonly KeptVersion[]> {
  const { versions, faults } = await readKeptVersions(files);
  if (faults.length > 0) throw new Error(formatFindings({ faults, queries: [] }));
  return versions;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
