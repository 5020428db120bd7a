import type { z } from "zod";

import type { Body, EntryKind } from "../model/archive";
import { entrySchemas } from "../schema/entry-schemas";
import { leadsSchema } from "../schema/lead";
import { publishersSchema } from "../schema/publisher";
import { secondCodesSchema, settledCodesSchema } from "../schema/second-codes";
import { type ContentFile, placeOf } from "./content-layout";
import { codebookFile, contentFolder, leadsFile, publishersFile, recordFile } from "./content-paths";
import type { ContentReadings } from "./content-readings";
import { inWords, nothing } from "./fault";
import type { Files } from "./files";
import { readCodebook } from "./read-codebook";
import { readEntry } from "./read-entry";
import { readFields } from "./read-fields";
import { type Reading, unread } from "./reading";
import { readRecord } from "./read-record";

/** Reads every file in `content/`, each by itself. */
export async function readContent(files: Files): Promise<ContentReadings> {
  const found = (await files.list(contentFolder)).map(placeOf);
  const readCodes = <Codes>(is: ContentFile["is"], schema: z.ZodType<Codes>): Promise<Reading<Codes>[]> =>
    Promise.all(
      found
        .filter((file) => file.is === is)
        .map(({ path }) => readAt(files, path, (file, bytes) => readFields(file, bytes, schema))),
    );
  const readAll = <Fields extends object>(
    kind: EntryKind,
    schema: z.ZodType<Fields>,
  ): Promise<Reading<Fields & Body>[]> =>
    Promise.all(
      found
        .filter((file) => file.is === "entry" && file.kind === kind)
        .map(({ path }) => readAt(files, path, (file, bytes) => readEntry(file, bytes, schema))),
    );
  return {
    record: await readNamed(files, found, recordFile, readRecord),
    codebook: await readNamed(files, found, codebookFile, readCodebook),
    publishers: await readNamed(files, found, publishersFile, (file, bytes) =>
      readFields(file, bytes, publishersSchema),
    ),
    leads: await readNamed(files, found, leadsFile, (file, bytes) => readFields(file, bytes, leadsSchema)),
    secondCodes: await readCodes("second-codes", secondCodesSchema),
    settledCodes: await readCodes("settled-codes", settledCodesSchema),
    warnings: await readAll("warnings", entrySchemas.warnings),
    events: await readAll("events", entrySchemas.events),
    lines: await readAll("lines", entrySchemas.lines),
    actors: await readAll("actors", entrySchemas.actors),
    weapons: await readAll("weapons", entrySchemas.weapons),
    sources: await readAll("sources", entrySchemas.sources),
    claims: await readAll("claims", entrySchemas.claims),
    strayFaults: found.flatMap((file) => (file.is === "stray" ? [{ file: file.path, ...file.fault }] : [])),
  };
}

async function readNamed<Value>(
  files: Files,
  found: readonly ContentFile[],
  path: string,
  read: (file: string, bytes: Uint8Array) => Reading<Value>,
): Promise<Reading<Value>> {
  const place = found.find((file) => file.path === path);
  if (!place)
    return unread(path, [
      { line: 1, column: 1, field: "file", found: nothing, allowed: "this file, without which there is no record" },
    ]);
  // A link in its place is reported as a stray file.
  return place.is === "stray" ? unread(path, []) : readAt(files, path, read);
}

/** One file, also where the disk refuses it: that must not end the reading of all others. */
async function readAt<Value>(
  files: Files,
  path: string,
  read: (file: string, bytes: Uint8Array) => Reading<Value>,
): Promise<Reading<Value>> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch (error) {
    const found = inWords(`a file that cannot be read (${error instanceof Error ? error.message : String(error)})`);
    return unread(path, [{ line: 1, column: 1, field: "file", found, allowed: "a file that you may read" }]);
  }
  return read(path, bytes);
}
