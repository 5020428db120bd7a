import type { EntryKind, EntryLists, Prose, RecordSettings, SecondCodes, SettledCodes } from "../model/archive";
import { allReadings, codesOf, type ContentReadings, listsOf } from "./content-readings";
import { entryKinds } from "./entry-kinds";
import type { Reading } from "./reading";
import type { AnyEntry, LeadList, PublisherList } from "./reported";

/** Everything that could be read, for the rules to look at: also withdrawn entries, also where other files have faults. */
export interface CheckedContent extends EntryLists {
  /** Null where the file itself has faults. */
  readonly record: RecordSettings | null;
  readonly codebook: Prose | null;
  readonly publisherList: PublisherList | null;
  readonly leadList: LeadList | null;
  readonly secondCodes: readonly SecondCodes[];
  readonly settledCodes: readonly SettledCodes[];
  /** By file name: the articles in `seeds/`. */
  readonly seeds: ReadonlyMap<string, string>;
  /** By id, the entries of a kind that could be read. */
  readonly byId: { readonly [Kind in EntryKind]: ReadonlyMap<string, EntryLists[Kind][number]> };
  /** The names of all files of a kind, `.md` left out: an entry that has faults of its own is there nevertheless. */
  readonly names: Readonly<Record<EntryKind, ReadonlySet<string>>>;
  /** Whether all entries could be read: if not, nothing can be said about what is missing. */
  readonly isComplete: boolean;
  /** Every entry of every kind. */
  readonly all: readonly AnyEntry[];
  /** The name of a file, its ending left out. */
  nameOf(entry: object): string;
}

export function checkedContent(readings: ContentReadings, seeds: ReadonlyMap<string, string>): CheckedContent {
  const files = new Map<object, string>();
  for (const { value, file } of allReadings(readings)) if (value) files.set(value, file);
  const lists = listsOf(readings);
  return {
    ...lists,
    record: readings.record.value,
    codebook: readings.codebook.value,
    publisherList: readings.publishers.value,
    leadList: readings.leads.value,
    ...codesOf(readings),
    seeds,
    byId: {
      warnings: byId(lists.warnings),
      events: byId(lists.events),
      lines: byId(lists.lines),
      actors: byId(lists.actors),
      weapons: byId(lists.weapons),
      sources: byId(lists.sources),
      claims: byId(lists.claims),
    },
    names: {
      warnings: namesOf(readings.warnings),
      events: namesOf(readings.events),
      lines: namesOf(readings.lines),
      actors: namesOf(readings.actors),
      weapons: namesOf(readings.weapons),
      sources: namesOf(readings.sources),
      claims: namesOf(readings.claims),
    },
    isComplete: entryKinds.every((kind) => readings[kind].every(({ value }) => value !== null)),
    all: entryKinds.flatMap<AnyEntry>((kind) => lists[kind]),
    nameOf: (entry) => nameOf(files.get(entry) ?? ""),
  };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const namesOf = (readings: readonly Reading<unknown>[]): ReadonlySet<string> =>
  new Set(readings.map(({ file }) => nameOf(file)));

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:md|yaml)$/, "");
