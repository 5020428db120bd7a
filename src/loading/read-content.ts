import type { z } from "zod";

import {
  type Body,
  type Entries,
  type EntryKind,
  entryKinds,
  type EntryLists,
  type EntryOf,
  type Lead,
  listsPerKind,
  type Place,
  type Prose,
  type Publisher,
  type RecordSettings,
  type SitePage,
  type SitePageName,
  sitePageNames,
  type SecondCodes,
  type SettledCodes,
} from "../model/archive";
import { entrySchemas } from "../schema/entry-schemas";
import { leadsSchema } from "../schema/lead";
import { placesSchema } from "../schema/place";
import { publishersSchema } from "../schema/publisher";
import { secondCodesSchema, settledCodesSchema } from "../schema/second-codes";
import type { RecordTerms } from "../schema/terms";
import { decodeText } from "./decode-text";
import { type Fault, inWords, nothing } from "./fault";
import {
  codebookFile,
  type ContentFile,
  contentFolder,
  type Files,
  leadsFile,
  placeOf,
  placesFile,
  publishersFile,
  recordFile,
  seedPassagesFile,
  seedsFolder,
  sitePagePath,
  termsFile,
} from "./files";
import {
  inFile,
  readCodebook,
  readEntry,
  readFields,
  type Reading,
  readRecord,
  readSitePage,
  unread,
} from "./read-entry";
import { readTerms } from "./record-terms";

/** What every entry has, of whatever kind. */
export type AnyEntry = EntryOf[EntryKind];

/** What a finding may be about: an entry, or one of the single files. */
export type Reported =
  | AnyEntry
  | RecordSettings
  | RecordTerms
  | Prose
  | SitePage
  | PublisherList
  | LeadList
  | PlaceList
  | SecondCodes
  | SettledCodes;

/** What `content/publishers.yaml` holds. */
export interface PublisherList {
  readonly publishers: readonly Publisher[];
}

/** What `content/leads.yaml` holds. */
export interface LeadList {
  readonly leads: readonly Lead[];
}

/** What `content/places.yaml` holds. */
export interface PlaceList {
  readonly places: readonly Place[];
}

/** The readings of the entries of each kind. */
type EntryReadings = { readonly [Kind in EntryKind]: readonly Reading<EntryOf[Kind]>[] };

/** One reading for every file in `content/`. */
export interface ContentReadings extends EntryReadings {
  readonly record: Reading<RecordSettings>;
  readonly terms: Reading<RecordTerms>;
  readonly codebook: Reading<Prose>;
  readonly sitePages: Readonly<Record<SitePageName, Reading<SitePage>>>;
  readonly publishers: Reading<PublisherList>;
  readonly leads: Reading<LeadList>;
  readonly secondCodes: readonly Reading<SecondCodes>[];
  readonly settledCodes: readonly Reading<SettledCodes>[];
  readonly places: Reading<PlaceList>;
  /** Files that are no entry. */
  readonly strayFaults: readonly Fault[];
}

/** All readings of files that hold something, in one list. */
export function allReadings(readings: ContentReadings): Reading<Reported>[] {
  return [
    readings.record,
    readings.terms,
    readings.codebook,
    ...Object.values(readings.sitePages),
    readings.publishers,
    readings.leads,
    ...readings.secondCodes,
    ...readings.settledCodes,
    readings.places,
    ...entryKinds.flatMap<Reading<Reported>>((kind) => readings[kind]),
  ];
}

/** What was coded twice, as far as it could be read. */
export function codesOf(readings: ContentReadings): Pick<Entries, "secondCodes" | "settledCodes"> {
  return { secondCodes: readable(readings.secondCodes), settledCodes: readable(readings.settledCodes) };
}

/** The entries of each kind that could be read. */
export function listsOf(readings: EntryReadings): EntryLists {
  return listsPerKind((kind) => readable(readings[kind]));
}

const readable = <Value>(readings: readonly Reading<Value>[]): Value[] => readings.flatMap(({ value }) => value ?? []);

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
    terms: await readNamed(files, found, termsFile, readTerms),
    codebook: await readNamed(files, found, codebookFile, readCodebook),
    sitePages: await readSitePages(files, found),
    publishers: await readNamed(files, found, publishersFile, (file, bytes) =>
      readFields(file, bytes, publishersSchema),
    ),
    leads: await readNamed(files, found, leadsFile, (file, bytes) => readFields(file, bytes, leadsSchema)),
    secondCodes: await readCodes("second-codes", secondCodesSchema),
    settledCodes: await readCodes("settled-codes", settledCodesSchema),
    places: await readNamed(files, found, placesFile, (file, bytes) => readFields(file, bytes, placesSchema)),
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

async function readSitePages(files: Files, found: readonly ContentFile[]): Promise<ContentReadings["sitePages"]> {
  const read = sitePageNames.map(
    async (name) => [name, await readNamed(files, found, sitePagePath(name), readSitePage)] as const,
  );
  return Object.fromEntries(await Promise.all(read)) as ContentReadings["sitePages"];
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

export interface ReadSeeds {
  /** By file name: the text of each article as received. */
  readonly texts: ReadonlyMap<string, string>;
  /** The hashes of the passages quoted from them; null where there is no file of these. */
  readonly passages: ReadonlySet<string> | null;
  readonly faults: readonly Fault[];
}

/** Reads the articles in `seeds/`. */
export async function readSeeds(files: Files): Promise<ReadSeeds> {
  const paths = (await files.list(seedsFolder)).map(({ path }) => path).filter((path) => path.endsWith(".txt"));
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const path of paths) {
    const decoded = decodeText(await files.read(path));
    if (decoded.text !== null) texts.set(path.slice(seedsFolder.length + 1), decoded.text);
    // What was received stays as it is, odd letters included; only what is no text at all is a fault.
    else faults.push(...inFile(path, decoded.faults));
  }
  return { texts, passages: await readPassages(files), faults };
}

async function readPassages(files: Files): Promise<ReadSeeds["passages"]> {
  const isThere = (await files.list(contentFolder)).some(({ path }) => path === seedPassagesFile);
  if (!isThere) return null;
  return new Set(
    new TextDecoder()
      .decode(await files.read(seedPassagesFile))
      .split(/\r?\n/)
      .filter(Boolean),
  );
}
