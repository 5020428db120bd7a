import type { AstroIntegration } from "astro";
import { unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import papaparse from "papaparse";
import { z } from "zod";

import type { DayRange, DerivationRecord } from "../model/derivation";
import type { KeptRecord, OutcomeRow } from "../model/kept-record";
import {
  datedTableSchema,
  keptFiles,
  type KeptOutcome,
  keptOutcomeSchema,
  keptPackageSchema,
  type KeptTables,
  keptTableSchemas,
  type KeptVersion,
  laterKeptFiles,
  type VersionChanges,
  versionChangesSchema,
  versionFactsSchema,
} from "../schema/kept-version";
import { type Fault, inWords, nothing } from "./fault";
import { type Files, keptVersionsFolder } from "./files";
import { readFields } from "./read-entry";

/** The kept versions whose files are what they were, newest first, and all that is wrong with the others. */
interface KeptVersions {
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
  const changes = changesIn(`${path}/${laterKeptFiles.changes}`, contents.get(laterKeptFiles.changes));
  const hash = contents.get(laterKeptFiles.contentHash);
  const facts = readFields(`${path}/${keptFiles.facts}`, bytesOf(contents, keptFiles.facts), versionFactsSchema);
  if (!facts.value) return { version: null, faults: facts.faults };
  const faults = [
    ...(facts.value.version === folder ? [] : [wrongVersion(facts.file, facts.value.version, folder)]),
    ...hashFaults(path, contents, facts.value.sha256),
    ...changes.faults,
  ];
  if (faults.length > 0) return { version: null, faults };
  const listed = [...contents].map(([name, bytes]) => ({ name, bytes: bytes.byteLength, sha256: sha256Of(bytes) }));
  const packed = describedIn(`${path}/${keptFiles.zip}`, bytesOf(contents, keptFiles.zip));
  const later = { changes: changes.value, contentHash: hash ? textOf(hash).trim() : null };
  return { version: { ...facts.value, files: listed, ...packed, ...later }, faults };
}

/** What a zip says of the data as a whole, and the first day that its warnings speak of. */
function describedIn(path: string, zip: Uint8Array): Pick<KeptVersion, "described" | "from"> {
  const packed = unzipSync(zip, { filter: ({ name }) => ["datapackage.json", "warnings.json"].includes(name) });
  const read = <Value>(name: string, schema: z.ZodType<Value>): Value =>
    parsed(`${path}, ${name}`, JSON.parse(textOf(packed[name])), schema);
  const days = read("warnings.json", datedTableSchema).rows.map(({ dateEarliest }) => dateEarliest);
  return { described: read("datapackage.json", keptPackageSchema), from: days.toSorted()[0] ?? null };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** By the reader of JSON: the file is long, and nobody writes it by hand. */
function changesIn(file: string, bytes: Uint8Array | undefined): { value: VersionChanges | null; faults: Fault[] } {
  if (!bytes) return { value: null, faults: [] };
  try {
    return { value: parsed(file, JSON.parse(textOf(bytes)), versionChangesSchema), faults: [] };
  } catch (error) {
    const found = inWords(error instanceof Error ? error.message : String(error));
    return {
      value: null,
      faults: [{ file, line: 1, column: 1, field: "file", found, allowed: "the file that was kept" }],
    };
  }
}

/** The zip, what stands beside it and `version.json` must tell of one SHA-256. */
function hashFaults(path: string, contents: ReadonlyMap<string, Uint8Array>, sha256: string): Fault[] {
  const ofZip = sha256Of(bytesOf(contents, keptFiles.zip));
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

/**
 * The record as kept versions have it, newest first: the last version by each codebook, since what a rule changed is
 * seen between it and what came after.
 * @param versions newest first, with files that are known to be those that were kept
 * @throws Error naming the file that can't be read
 */
export async function readKeptRecords(files: Files, versions: readonly KeptVersion[]): Promise<KeptRecord[]> {
  const lastByCodebook = versions.filter(
    ({ codebookVersion }, index) => versions.findIndex((each) => each.codebookVersion === codebookVersion) === index,
  );
  return Promise.all(lastByCodebook.map((version) => readKeptRecord(files, version)));
}

/** The record as the last version that was kept has it; null where none was. */
export interface LastKept {
  readonly kept: KeptRecord | null;
  /** What is wrong with the files of kept versions. */
  readonly faults: readonly Fault[];
}

export const noneKept: LastKept = { kept: null, faults: [] };

/**
 * Reads the last version that was kept.
 * @throws Error naming the file that can't be read
 */
export async function readLastKept(files: Files): Promise<LastKept> {
  const { versions, faults } = await readKeptVersions(files);
  const [last] = versions;
  return { kept: last ? await readKeptRecord(files, last) : null, faults };
}

/**
 * The record as one kept version has it.
 * @throws Error naming the file that can't be read
 */
export async function readKeptRecord(files: Files, { version, codebookVersion, asOf }: Edition): Promise<KeptRecord> {
  const folder = `${keptVersionsFolder}/${version}`;
  const packed = unzipSync(await files.read(`${folder}/${keptFiles.zip}`));
  const read = <Value>(name: string, schema: z.ZodType<Value>): Value =>
    parsed(`${folder}/${keptFiles.zip}, ${name}`, JSON.parse(textOf(packed[name])), schema);
  const outcomes = outcomesIn(`${folder}/${keptFiles.outcomes}`, await files.read(`${folder}/${keptFiles.outcomes}`));
  const tables: KeptTables = {
    warnings: read("warnings.json", keptTableSchemas.warnings).rows,
    events: read("events.json", keptTableSchemas.events).rows,
    links: read("links.json", keptTableSchemas.links).rows,
    lines: read("lines.json", keptTableSchemas.lines).rows,
  };
  return {
    version,
    codebookVersion,
    lastChange: read("datapackage.json", keptPackageSchema).created,
    facts: factsOf(asOf, tables),
    outcomes: { warnings: rowsOf(outcomes, "warning"), lines: rowsOf(outcomes, "line") },
    changeCounts: {
      warnings: countsOf(tables.warnings),
      lines: countsOf(tables.lines),
      events: countsOf(tables.events),
    },
  };
}

function countsOf(rows: readonly { readonly id: string; readonly changes: number }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id, changes }) => [id, changes]));
}

/** Which version it is. */
export type Edition = Pick<KeptVersion, "version" | "codebookVersion" | "asOf">;

/** As the archive has them: nothing withdrawn, every list in the order of its table. */
function factsOf(asOf: string, { warnings, events, links, lines }: KeptTables): DerivationRecord {
  const ties = Map.groupBy(
    links.filter(standing).map(({ event, warning, relation, degree, missing, order }) => ({
      event,
      answer: { warning, relation, degree, missing, order },
    })),
    ({ event }) => event,
  );
  return {
    asOf,
    lines: lines.filter(standing).map(({ withdrawn: _, changes: __, ...line }) => line),
    warnings: warnings.filter(standing).map(({ withdrawn: _, changes: __, lapsedDate, ...warning }) => ({
      ...warning,
      lapsed: lapsedDate && { date: lapsedDate },
    })),
    events: events.filter(standing).flatMap(({ withdrawn: _, changes: __, ...event }) => {
      const answers = (ties.get(event.id) ?? []).map(({ answer }) => answer);
      return answers.length === 0 ? [] : [{ ...event, answers }];
    }),
  };
}

function standing({ withdrawn }: { readonly withdrawn: boolean }): boolean {
  return !withdrawn;
}

function outcomesIn(file: string, bytes: Uint8Array): KeptOutcome[] {
  const { data } = papaparse.parse<unknown>(textOf(bytes), { header: true, skipEmptyLines: true });
  return parsed(file, data, z.array(keptOutcomeSchema));
}

function rowsOf(outcomes: readonly KeptOutcome[], kind: KeptOutcome["kind"]): Map<string, OutcomeRow> {
  const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
  return new Map(ofKind.map((outcome) => [outcome.id, outcomeRowOf(outcome)]));
}

function outcomeRowOf({
  lineStatus,
  response,
  outcome,
  flags,
  daysHeldUntil: until,
  ...days
}: KeptOutcome): OutcomeRow {
  const held = rangeOf(days.daysHeldMin, days.daysHeldMax);
  return {
    ...{ lineStatus, response, outcome, flags },
    daysHeld: held && until !== "" ? { ...held, until } : null,
    daysHeldInPart: rangeOf(days.daysHeldInPartMin, days.daysHeldInPartMax),
    responseLag: rangeOf(days.responseLagMin, days.responseLagMax),
  };
}

function rangeOf(least: number | null, most: number | null): DayRange | null {
  return least === null || most === null ? null : { least, most };
}

/** The text of a file that must be there. */
export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/**
 * What a kept file says, as its schema reads it.
 * @throws Error naming the file if it says something else
 */
export function parsed<Value>(file: string, value: unknown, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${file} is not what was kept:\n${z.prettifyError(result.error)}`);
}

/**
 * For the site of another record than the project's own: the kept versions in `public/` are not its own, so the build
 * that copied them takes them out again. Until such a record can keep versions itself, its site has none. In dev no page
 * names them.
 */
export function withoutKeptVersions(): AstroIntegration {
  return {
    name: "without-kept-versions",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const versions = new URL("data/versions/", dir);
        // What lies beside these folders is the page that lists none.
        for (const entry of await readdir(versions, { withFileTypes: true }))
          if (entry.isDirectory()) await rm(new URL(`${entry.name}/`, versions), { recursive: true });
      },
    },
  };
}
