import { createHash } from "node:crypto";

import { keptFiles, type KeptVersion, versionFactsSchema } from "../schema/kept-version";
import { keptVersionsFolder } from "./content-paths";
import { type Fault, inWords, nothing } from "./fault";
import type { Files } from "./files";
import { readFields } from "./read-fields";

/** The kept versions whose files are what they were, newest first, and all that is wrong with the others. */
export interface KeptVersions {
  readonly versions: readonly KeptVersion[];
  readonly faults: readonly Fault[];
}

/** Reads every folder of a kept version, and holds its zip to the SHA-256 it was kept under. */
export async function readKeptVersions(files: Files): Promise<KeptVersions> {
  const found = (await files.list(keptVersionsFolder)).map(({ path }) => path.slice(keptVersionsFolder.length + 1));
  const folders = [...new Set(found.map((path) => path.replace(/\/.*/, "")))];
  const readings = await Promise.all(folders.map((folder) => readVersion(files, folder, namesIn(folder, found))));
  const versions = readings.flatMap(({ version }) => version ?? []);
  return { versions: versions.sort(newestFirst), faults: readings.flatMap(({ faults }) => faults) };
}

function namesIn(folder: string, found: readonly string[]): string[] {
  return found.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

interface VersionReading {
  readonly version: KeptVersion | null;
  readonly faults: readonly Fault[];
}

async function readVersion(files: Files, folder: string, names: readonly string[]): Promise<VersionReading> {
  const path = `${keptVersionsFolder}/${folder}`;
  const missing = Object.values(keptFiles).filter((name) => !names.includes(name));
  if (missing.length > 0) return { version: null, faults: missing.map((name) => missingFile(`${path}/${name}`)) };
  const contents = new Map<string, Uint8Array>();
  for (const name of names) contents.set(name, await files.read(`${path}/${name}`));
  const facts = readFields(`${path}/${keptFiles.facts}`, bytesOf(contents, keptFiles.facts), versionFactsSchema);
  if (!facts.value) return { version: null, faults: facts.faults };
  const faults = [
    ...(facts.value.version === folder ? [] : [wrongVersion(facts.file, facts.value.version, folder)]),
    ...hashFaults(path, contents, facts.value.sha256),
  ];
  const sizes = [...contents].map(([name, bytes]) => ({ name, bytes: bytes.byteLength }));
  return { version: faults.length === 0 ? { ...facts.value, files: sizes } : null, faults };
}

/** The zip, what stands beside it and `version.json` must tell of one SHA-256. */
function hashFaults(path: string, contents: ReadonlyMap<string, Uint8Array>, sha256: string): Fault[] {
  const ofZip = createHash("sha256").update(bytesOf(contents, keptFiles.zip)).digest("hex");
  const beside = new TextDecoder().decode(bytesOf(contents, keptFiles.checksum));
  const allowed = `${sha256}, as ${keptFiles.facts} says: bring back the file that was kept`;
  return [
    ...(ofZip === sha256 ? [] : [wrongHash(`${path}/${keptFiles.zip}`, ofZip, allowed)]),
    ...(beside === `${sha256}  ${keptFiles.zip}\n`
      ? []
      : [wrongHash(`${path}/${keptFiles.checksum}`, beside, allowed)]),
  ];
}

function bytesOf(contents: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  return contents.get(name) ?? new Uint8Array();
}

function missingFile(file: string): Fault {
  const allowed = `this file, as in every version that is kept: ${Object.values(keptFiles).join(", ")}`;
  return { file, line: 1, column: 1, field: "file", found: nothing, allowed };
}

function wrongVersion(file: string, found: string, folder: string): Fault {
  return { file, line: 2, column: 3, field: "version", found, allowed: `${folder}, the name of its folder` };
}

function wrongHash(file: string, found: string, allowed: string): Fault {
  return { file, line: 1, column: 1, field: "SHA-256", found: inWords(found.trim()), allowed };
}

function newestFirst(one: KeptVersion, other: KeptVersion): number {
  return other.version.localeCompare(one.version, "en", { numeric: true });
}
