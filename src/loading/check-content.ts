import { type Archive, type Entries, type EntryKind, sitePageNames } from "../model/archive";
import { archiveOf } from "../model/archive-of";
import { keptRecordOf, type OutcomeEntries } from "../model/kept-record";
import { outcomeChanges } from "../model/outcome-changes";
import { entrySchemas } from "../schema/entry-schemas";
import { checkedContent, type CheckedContent, type ContentRule, type Finding } from "./content-rule";
import { allowedFrom, type Fault, type Findings, findingsIn, inWords, oneOf, sortFaults } from "./fault";
import { entryPath, type Files } from "./files";
import { type LastKept, noneKept, readLastKept } from "./kept-versions";
import {
  allReadings,
  type AnyEntry,
  codesOf,
  type ContentReadings,
  listsOf,
  readContent,
  readSeeds,
  type ReadSeeds,
  type Reported,
} from "./read-content";
import { readEntry, type Reading } from "./read-entry";
import * as contentRules from "./rules/content-rules";

/** The entries of the record, or null if anything at all is wrong: an entry with a fault never half-appears. */
interface LoadedEntries extends Findings {
  readonly entries: Entries | null;
}

interface LoadedArchive extends Findings {
  readonly archive: Archive | null;
}

/** When an editor asks, `YYYY-MM-DD`; a build asks at no time, so that two of one state are the same. */
interface Asked {
  readonly today?: string | null;
}

/** Reads and checks all of `content/` against `seeds/`; every fault of the run is reported, sorted. */
export async function loadEntries(files: Files, { today = null }: Asked = {}): Promise<LoadedEntries> {
  const [readings, seeds, last] = await Promise.all([readContent(files), readSeeds(files), readLastKept(files)]);
  const findings = checkReadings(readings, seeds, { last, today });
  return { entries: findings.faults.length === 0 ? entriesOf(readings) : null, ...findings };
}

/** As `loadEntries`, with the entries sorted and indexed. */
export async function loadArchive(files: Files, asked: Asked = {}): Promise<LoadedArchive> {
  const { entries, ...findings } = await loadEntries(files, asked);
  return { archive: entries && archiveOf(entries), ...findings };
}

function entriesOf(readings: ContentReadings): Entries | null {
  const { record, codebook, publishers, leads, places } = readings;
  if (!record.value || !codebook.value || !publishers.value || !leads.value || !places.value) return null;
  const sitePages = sitePagesIn(readings);
  if (!sitePages) return null;
  return {
    record: record.value,
    codebook: codebook.value,
    sitePages,
    ...publishers.value,
    ...leads.value,
    ...codesOf(readings),
    ...places.value,
    ...listsOf(readings),
  };
}

function sitePagesIn({ sitePages }: ContentReadings): Entries["sitePages"] | null {
  const read = sitePageNames.flatMap((name) => (sitePages[name].value ? [[name, sitePages[name].value] as const] : []));
  return read.length < sitePageNames.length ? null : (Object.fromEntries(read) as Entries["sitePages"]);
}

/** The text of an entry that is not yet on disk. */
interface DraftEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly text: string;
}

/** The record as it is on disk, against which a new entry can be checked as often as one likes; the disk is read once. */
export class DraftCheck {
  #readings: ContentReadings;
  readonly #seeds: ReadSeeds;

  private constructor(readings: ContentReadings, seeds: ReadSeeds) {
    this.#readings = readings;
    this.#seeds = seeds;
  }

  static async over(files: Files): Promise<DraftCheck> {
    return new DraftCheck(await readContent(files), await readSeeds(files));
  }

  /** The entries that could be read. */
  get entries() {
    return listsOf(this.#readings);
  }

  /** What the check would say of the new entry: its own findings only. */
  findingsOf(draft: DraftEntry): Findings {
    const file = entryPath(draft.kind, draft.id);
    return findingsIn(checkReadings(withEntry(this.#readings, draft), this.#seeds), [file]);
  }

  /** Whether an outcome becomes another by the new entry. */
  changesOutcomes(draft: DraftEntry): boolean {
    const [before, after] = [this.#readings, withEntry(this.#readings, draft)].map(outcomeEntriesOf);
    return Boolean(before && after && outcomeChanges(keptRecordOf("now", before), after).changed.length > 0);
  }

  /** Takes in an entry that has been written. */
  add(draft: DraftEntry): void {
    this.#readings = withEntry(this.#readings, draft);
  }
}

function withEntry(readings: ContentReadings, { kind, id, text }: DraftEntry): ContentReadings {
  const file = entryPath(kind, id);
  const others = (readings[kind] as readonly { readonly file: string }[]).filter((reading) => reading.file !== file);
  const added = readEntry<object>(file, new TextEncoder().encode(text), entrySchemas[kind]);
  return { ...readings, [kind]: [...others, added] };
}

/** What outcomes are derived from, as far as it could be read; null where the record's own file could not. */
function outcomeEntriesOf(readings: ContentReadings): OutcomeEntries | null {
  const { value } = readings.record;
  return value && { ...listsOf(readings), record: value };
}

/** All that is wrong, or worth a look, in files that have been read: each by itself and all together, sorted. */
function checkReadings(
  readings: ContentReadings,
  seeds: ReadSeeds,
  { last = noneKept, today = null }: Asked & { readonly last?: LastKept } = {},
): Findings {
  // Every entry is held against these lists.
  if (readings.terms.faults.length > 0) return { faults: sortFaults(readings.terms.faults), queries: [], answered: [] };
  const all = allReadings(readings);
  const ruled = checkRules(
    Object.values(contentRules),
    checkedContent(readings, seeds.texts, { seedPassages: seeds.passages, kept: last.kept, today }),
    all,
  );
  const faults = [
    ...readings.strayFaults,
    ...all.flatMap((reading) => reading.faults),
    ...seeds.faults,
    ...last.faults,
    ...ruled.faults,
  ];
  return { faults: sortFaults(faults), queries: sortFaults(ruled.queries), answered: sortFaults(ruled.answered) };
}

/** Runs every rule over the content and gathers all that they find; a query that its entry answers is set apart. */
export function checkRules(
  rules: readonly ContentRule[],
  content: CheckedContent,
  readings: readonly Reading<Reported>[],
): Findings {
  const readingOf = new Map(readings.map((reading) => [reading.value, reading]));
  const findingInto = (add: (fault: Fault, entry: Reported) => void): Finding => {
    return (entry, field, found, allowed, suggestion) => {
      const reading = readingOf.get(entry);
      if (!reading) throw new Error("A rule may report only what was read from a file.");
      const place = { file: reading.file, ...reading.positions.of(field), field, found, allowed };
      add(suggestion === undefined ? place : { ...place, suggestion }, entry);
    };
  };
  const faults: Fault[] = [];
  const queries: Fault[] = [];
  const answered: Fault[] = [];
  const fault = findingInto((found) => faults.push(found));
  const openQuery = findingInto((found) => queries.push(found));
  const asked = new Set<string>();
  for (const rule of rules) {
    const query = findingInto((found, entry) => {
      if ("answered" in entry) asked.add(keyOf(entry, rule.name));
      (isAnswered(entry, rule.name) ? answered : queries).push({ ...found, query: rule.name });
    });
    rule.check(content, Object.assign(fault, { query }));
  }
  const names = rules.map(({ name }) => name);
  for (const entry of content.all) checkAnswers(entry, names, asked, Object.assign(fault, { query: openQuery }));
  return { faults, queries, answered };
}

const keyOf = ({ id }: AnyEntry, query: string): string => `${query} ${id}`;

function isAnswered(entry: Reported, rule: string): boolean {
  return "answered" in entry && entry.answered.some(({ query }) => query === rule);
}

/** An answer names a query that there is, and goes when its entry has given no more cause for it. */
function checkAnswers(
  entry: AnyEntry,
  names: readonly string[],
  asked: ReadonlySet<string>,
  report: Finding & { readonly query: Finding },
): void {
  for (const [index, { query }] of entry.answered.entries()) {
    const field = `answered[${index}].query`;
    if (!names.includes(query)) {
      const { allowed, suggestion } = allowedFrom(query, `the name of a query: ${oneOf(names)}`, names);
      report(entry, field, query, allowed, suggestion);
    } else if (!asked.has(keyOf(entry, query)))
      report.query(entry, field, inWords(`an answer to ${query}, which is not asked`), "no such answer");
  }
}
