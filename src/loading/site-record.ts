import { getCollection } from "astro:content";

import type { Entries } from "../model/archive";
import { archiveOf } from "../model/archive-of";
import type { KeptRecord } from "../model/kept-record";
import { judge, type JudgedRecord, standardTerms } from "../model/record";
import type { KeptState } from "../model/version-changes";
import type { KeptVersion } from "../schema/kept-version";
import { typesetEntries } from "../typesetting/typeset";
import type { StoredRecord, StoredVersions } from "./astro-loader";
import { ContentError } from "./fault";

let built: Promise<JudgedRecord> | undefined;
let builtAsWritten: Promise<JudgedRecord> | undefined;

/**
 * The record, for pages: derived once in a build, and anew for each page in dev, where the content may have changed.
 * @throws ContentError in dev if the content has faults; a build with faults does not get as far as its pages.
 */
export function siteRecord(): Promise<JudgedRecord> {
  if (import.meta.env.DEV) return loadRecord(typesetEntries);
  built ??= loadRecord(typesetEntries);
  return built;
}

/** The same record with every word as its entry has it, for data files; once in a build. */
export function recordAsWritten(): Promise<JudgedRecord> {
  if (import.meta.env.DEV) return loadRecord((entries) => entries);
  builtAsWritten ??= loadRecord((entries) => entries);
  return builtAsWritten;
}

async function loadRecord(set: (entries: Entries) => Entries): Promise<JudgedRecord> {
  const [stored] = await getCollection("record");
  if (!stored)
    throw new Error("The record has not been loaded: src/content.config.ts should define the collection `record`.");
  return derivedFrom(stored.data, set, await keptVersions());
}

/** A version counts as released where it is kept: that of a record which brings none would lead nowhere. */
function derivedFrom(
  stored: StoredRecord,
  set: (entries: Entries) => Entries,
  kept: readonly KeptVersion[],
): JudgedRecord {
  if ("faults" in stored) throw new ContentError(stored.faults);
  const entries = set(stored.entries);
  const { dataVersion, released } = entries.record;
  const isKept = kept.some(({ version }) => version === dataVersion);
  const archive = archiveOf({ ...entries, record: { ...entries.record, released: isKept ? released : null } });
  return { archive, judgements: judge(archive, standardTerms(archive.record)) };
}

/** The kept versions of the data, for pages, newest first. CODEBOOK section 11. */
export async function keptVersions(): Promise<readonly KeptVersion[]> {
  return (await storedVersions()).versions;
}

/** The record as the last version by each codebook has it, for pages, newest first. CODEBOOK section 11. */
export async function keptRecords(): Promise<readonly KeptRecord[]> {
  return (await storedVersions()).records;
}

/** The newest kept version with all its entries, to hold what is published now against; null where none is kept. */
export async function newestKept(): Promise<KeptState | null> {
  return (await storedVersions()).newest;
}

async function storedVersions(): Promise<StoredVersions> {
  const [stored] = await getCollection("versions");
  if (!stored)
    throw new Error("No versions have been loaded: src/content.config.ts should define the collection `versions`.");
  return stored.data;
}
