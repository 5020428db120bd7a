import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import papaparse from "papaparse";
import { z } from "zod";

import { keptFiles, type VersionFacts, versionFactsSchema } from "../schema/kept-version";
import type { NamedBytes } from "./zip";

/** A version of the data, ready to be kept under its number. */
export interface VersionToKeep {
  readonly version: string;
  /** The start page of the site that the addresses in the data lead to. */
  readonly homepage: string;
  readonly files: readonly NamedBytes[];
}

/** What is kept of the outcome of a warning or line, by the names that the tables give it. CODEBOOK section 6. */
const keptColumns = [
  "lineStatus",
  "response",
  "outcome",
  "flags",
  "daysHeldMin",
  "daysHeldMax",
  "daysHeldUntil",
  "daysHeldInPartMin",
  "daysHeldInPartMax",
  "responseLagMin",
  "responseLagMax",
] as const;

const judgedTables = { warning: "warnings", line: "lines" } as const;

/** What the data package says of the data as a whole. */
const packageSchema = z.object({
  version: z.string(),
  codebookVersion: z.string(),
  asOf: z.string(),
  homepage: z.url(),
});

type Cells = Readonly<Record<string, string>>;

/**
 * The files that keep a version of the data, made from its zip and from nothing else: the zip to the byte, its SHA-256
 * as `sha256sum` writes it, the outcomes, and what it is. CODEBOOK section 11.
 * @throws Error if the zip lacks a file or a table lacks a column
 */
export function versionToKeep(zip: Uint8Array): VersionToKeep {
  const packed = unzipSync(zip);
  const table = (name: string) => rowsOf(textIn(packed, `${name}.csv`), name);
  const { homepage, ...edition } = packageSchema.parse(JSON.parse(textIn(packed, "datapackage.json")));
  const facts = factsOf(zip, edition, table);
  const files = [
    { name: keptFiles.zip, bytes: zip },
    file(keptFiles.checksum, `${facts.sha256}  ${keptFiles.zip}\n`),
    file(keptFiles.outcomes, outcomesCsv(table)),
    file(keptFiles.facts, `${JSON.stringify(facts, null, 2)}\n`),
  ];
  return { version: facts.version, homepage, files };
}

type Edition = Pick<VersionFacts, "version" | "codebookVersion" | "asOf">;

function factsOf(zip: Uint8Array, edition: Edition, table: (name: string) => readonly Cells[]): VersionFacts {
  const { version, codebookVersion, asOf } = edition;
  const kinds = Object.keys(versionFactsSchema.shape.counts.shape);
  const counts = kinds.map((kind) => [kind, table(kind).filter((row) => cell(row, "withdrawn") !== "true").length]);
  return versionFactsSchema.parse({
    version,
    codebookVersion,
    asOf,
    sha256: createHash("sha256").update(zip).digest("hex"),
    bytes: zip.byteLength,
    counts: Object.fromEntries(counts) as unknown,
  });
}

/** One row a warning and a line that is judged, in the order of the tables. */
function outcomesCsv(table: (name: string) => readonly Cells[]): string {
  const rows = Object.entries(judgedTables).flatMap(([kind, name]) =>
    table(name)
      .filter((row) => cell(row, "lineStatus") !== "")
      .map((row) => [kind, cell(row, "id"), ...keptColumns.map((column) => cell(row, column))]),
  );
  return `${papaparse.unparse([["kind", "id", ...keptColumns], ...rows], { newline: "\r\n" })}\r\n`;
}

function rowsOf(csv: string, name: string): readonly Cells[] {
  const { data, errors } = papaparse.parse<Cells>(csv, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`${name}.csv in the zip: ${error.message}`);
  return data;
}

function cell(row: Cells, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`A table in the zip has no column “${column}”.`);
  return value;
}

function textIn(packed: Readonly<Record<string, Uint8Array | undefined>>, name: string): string {
  const bytes = packed[name];
  if (!bytes) throw new Error(`The zip holds no file “${name}”.`);
  return new TextDecoder().decode(bytes);
}

function file(name: string, text: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}
