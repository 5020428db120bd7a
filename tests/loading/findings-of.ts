import { checkRules } from "../../src/loading/check-content";
import { checkedContent, type ContentRule } from "../../src/loading/content-rule";
import type { Findings } from "../../src/loading/fault";
import {
  codebookFile,
  entryPath,
  leadsFile,
  placesFile,
  publishersFile,
  recordFile,
  sitePagePath,
  secondCodesPath,
  settledEnding,
  termsFile,
} from "../../src/loading/files";
import { FieldPositions } from "../../src/loading/front-matter";
import { allReadings, type ContentReadings } from "../../src/loading/read-content";
import type { Reading } from "../../src/loading/read-entry";
import type { Entries, EntryKind } from "../../src/model/archive";
import type { KeptRecord } from "../../src/model/kept-record";
import type { RecordTerms } from "../../src/schema/terms";
import { someEntries } from "../builders";

interface Surroundings {
  /** By file name: the articles in `seeds/`. */
  readonly seeds?: Readonly<Record<string, string>>;
  /** By id: the file of an entry whose name is not its id. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of entries that could not be read. */
  readonly unreadable?: Partial<Record<EntryKind, readonly string[]>>;
  /** The last version of the data that was kept. */
  readonly kept?: KeptRecord;
  /** What is said of the lists of the record; not looked at unless given. */
  readonly terms?: RecordTerms;
  /** The day on which an editor asks. */
  readonly today?: string;
}

/** What one rule finds in a record that is one warning with all it needs, but for the entries given. */
export function findingsOf(rule: ContentRule, entries: Partial<Entries> = {}, around: Surroundings = {}): Findings {
  const readings = readingsOf(someEntries(entries), around);
  const seeds = new Map(Object.entries(around.seeds ?? {}));
  return checkRules([rule], checkedContent(readings, seeds, around), allReadings(readings));
}

export const noFindings: Findings = { faults: [], queries: [], answered: [] };

function readingsOf(entries: Entries, { files = {}, unreadable = {}, terms }: Surroundings): ContentReadings {
  const all = <Entry extends { readonly id: string }>(kind: EntryKind, list: readonly Entry[]): Reading<Entry>[] => [
    ...list.map((entry) => readingOf(files[entry.id] ?? entryPath(kind, entry.id), entry)),
    ...(unreadable[kind] ?? []).map((id) => readingOf<Entry>(entryPath(kind, id), null)),
  ];
  return {
    record: readingOf(recordFile, entries.record),
    terms: readingOf(termsFile, terms ?? null),
    codebook: readingOf(codebookFile, entries.codebook),
    sitePages: {
      editorial: readingOf(sitePagePath("editorial"), entries.sitePages.editorial),
      accessibility: readingOf(sitePagePath("accessibility"), entries.sitePages.accessibility),
      imprint: readingOf(sitePagePath("imprint"), entries.sitePages.imprint),
      privacy: readingOf(sitePagePath("privacy"), entries.sitePages.privacy),
    },
    publishers: readingOf(publishersFile, { publishers: entries.publishers }),
    leads: readingOf(leadsFile, { leads: entries.leads }),
    secondCodes: entries.secondCodes.map((codes) => readingOf(secondCodesPath(codes.id), codes)),
    settledCodes: entries.settledCodes.map((codes) => readingOf(secondCodesPath(`${codes.of}${settledEnding}`), codes)),
    places: readingOf(placesFile, { places: entries.places }),
    warnings: all("warnings", entries.warnings),
    events: all("events", entries.events),
    lines: all("lines", entries.lines),
    actors: all("actors", entries.actors),
    weapons: all("weapons", entries.weapons),
    sources: all("sources", entries.sources),
    claims: all("claims", entries.claims),
    strayFaults: [],
  };
}

const readingOf = <Value>(file: string, value: Value | null): Reading<Value> => ({
  file,
  value,
  positions: new FieldPositions(),
  faults: [],
});
