import type { Archive, Entries } from "../model/archive";
import { archiveOf } from "../model/archive-of";
import { checkReadings } from "./check-readings";
import { codesOf, type ContentReadings, listsOf } from "./content-readings";
import type { Findings } from "./content-rule";
import type { Files } from "./files";
import { readContent } from "./read-content";
import { readSeeds } from "./read-seeds";

/** The entries of the record, or null if anything at all is wrong: an entry with a fault never half-appears. */
export interface LoadedEntries extends Findings {
  readonly entries: Entries | null;
}

export interface LoadedArchive extends Findings {
  readonly archive: Archive | null;
}

/** Reads and checks all of `content/` against `seeds/`; every fault of the run is reported, sorted. */
export async function loadEntries(files: Files): Promise<LoadedEntries> {
  const [readings, seeds] = await Promise.all([readContent(files), readSeeds(files)]);
  const findings = checkReadings(readings, seeds);
  return { entries: findings.faults.length === 0 ? entriesOf(readings) : null, ...findings };
}

/** As `loadEntries`, with the entries sorted and indexed. */
export async function loadArchive(files: Files): Promise<LoadedArchive> {
  const { entries, ...findings } = await loadEntries(files);
  return { archive: entries && archiveOf(entries), ...findings };
}

function entriesOf(readings: ContentReadings): Entries | null {
  const { record, codebook, publishers, leads } = readings;
  if (!record.value || !codebook.value || !publishers.value || !leads.value) return null;
  return {
    record: record.value,
    codebook: codebook.value,
    ...publishers.value,
    ...leads.value,
    ...codesOf(readings),
    ...listsOf(readings),
  };
}
