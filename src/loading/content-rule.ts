import { toString } from "mdast-util-to-string";

import {
  type AftermathEvent,
  type Answer,
  byIds,
  type EntriesById,
  type EntryKind,
  entryKinds,
  type EntryLists,
  perKind,
  type Prose,
  type RecordSettings,
  type SecondCodes,
  type SettledCodes,
  type SitePage,
  type Source,
  type Warning,
} from "../model/archive";
import type { KeptRecord } from "../model/kept-record";
import type { RecordTerms } from "../schema/terms";
import type { FaultInFile } from "./fault";
import { fieldPath } from "./front-matter";
import {
  allReadings,
  type AnyEntry,
  codesOf,
  type ContentReadings,
  type LeadList,
  listsOf,
  type PlaceList,
  type PublisherList,
  type Reported,
} from "./read-content";
import type { Reading } from "./read-entry";

/** Takes down one finding; the place is that of the field in the entry's file. */
export type Finding = (
  entry: Reported,
  field: string,
  found: FaultInFile["found"],
  allowed: string,
  suggestion?: string,
) => void;

/** Called for a fault, which stops publication; `report.query` is for what an editor should look at, and does not. */
export interface Report extends Finding {
  readonly query: Finding;
}

/** One thing that must hold between entries and that a schema cannot see. */
export interface ContentRule {
  /** A sentence with hyphens: what holds when the rule is kept. */
  readonly name: string;
  check(content: CheckedContent, report: Report): void;
}

/** Everything that could be read, for the rules to look at: also withdrawn entries, also where other files have faults. */
export interface CheckedContent extends EntryLists {
  /** Null where the file itself has faults. */
  readonly record: RecordSettings | null;
  readonly terms: RecordTerms | null;
  readonly codebook: Prose | null;
  /** Those that could be read. */
  readonly sitePages: readonly SitePage[];
  readonly publisherList: PublisherList | null;
  readonly leadList: LeadList | null;
  readonly secondCodes: readonly SecondCodes[];
  readonly settledCodes: readonly SettledCodes[];
  readonly placeList: PlaceList | null;
  /** The last version of the data that was kept; null where none was. */
  readonly kept: KeptRecord | null;
  /** The day on which an editor asks, `YYYY-MM-DD`; null where nobody does. */
  readonly today: string | null;
  /** By file name: the articles in `seeds/`. */
  readonly seeds: ReadonlyMap<string, string>;
  /** The hashes of the passages that are quoted from them; null where there is no file of these. */
  readonly seedPassages: ReadonlySet<string> | null;
  /** By id, the entries of a kind that could be read. */
  readonly byId: EntriesById;
  /** The names of all files of a kind, `.md` left out: an entry that has faults of its own is there nevertheless. */
  readonly names: Readonly<Record<EntryKind, ReadonlySet<string>>>;
  /** Whether all entries could be read: if not, nothing can be said about what is missing. */
  readonly isComplete: boolean;
  /** Every entry of every kind. */
  readonly all: readonly AnyEntry[];
  /** The name of a file, its ending left out. */
  nameOf(entry: object): string;
}

export function checkedContent(
  readings: ContentReadings,
  seeds: ReadonlyMap<string, string>,
  {
    seedPassages = null,
    kept = null,
    today = null,
  }: Partial<Pick<CheckedContent, "seedPassages" | "kept" | "today">> = {},
): CheckedContent {
  const files = new Map<object, string>();
  for (const { value, file } of allReadings(readings)) if (value) files.set(value, file);
  const lists = listsOf(readings);
  return {
    ...lists,
    record: readings.record.value,
    terms: readings.terms.value,
    codebook: readings.codebook.value,
    sitePages: Object.values(readings.sitePages).flatMap(({ value }) => value ?? []),
    publisherList: readings.publishers.value,
    leadList: readings.leads.value,
    ...codesOf(readings),
    placeList: readings.places.value,
    kept,
    today,
    seeds,
    seedPassages,
    byId: byIds(lists),
    names: perKind((kind) => namesOf(readings[kind])),
    isComplete: entryKinds.every((kind) => readings[kind].every(({ value }) => value !== null)),
    all: entryKinds.flatMap<AnyEntry>((kind) => lists[kind]),
    nameOf: (entry) => nameOf(files.get(entry) ?? ""),
  };
}

const namesOf = (readings: readonly Reading<unknown>[]): ReadonlySet<string> =>
  new Set(readings.map(({ file }) => nameOf(file)));

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:md|yaml)$/, "");

/** An event's answer together with the warning it names, for the rules on how the two fit. */
export interface PlacedAnswer {
  readonly event: AftermathEvent;
  readonly answer: Answer;
  readonly warning: Warning;
  /** Where the answer stands in the event's entry: `answers[0]`. */
  readonly field: string;
}

/** Every answer whose warning could be read; that the others name none is reported by another rule. */
export function answersIn({ events, byId }: CheckedContent): PlacedAnswer[] {
  return events.flatMap((event) =>
    event.answers.flatMap((answer, index) => {
      const warning = byId.warnings.get(answer.warning);
      return warning ? [{ event, answer, warning, field: `answers[${index}]` }] : [];
    }),
  );
}

/** What the entry of a seed article says and no other source does. */
export const seedFields = ["file", "dateRange", "dateBasis", "stance"] as const satisfies readonly (keyof Source)[];

/** A seed article is a source whose text is at hand, as a file in `seeds/`; one of its fields is enough to know it by. */
export function isSeed(source: Source): boolean {
  return seedFields.some((field) => source[field] !== undefined);
}

/** The text of the seed article with this id; undefined where it is no seed, or its file or entry is missing. */
export function seedText({ byId, seeds }: CheckedContent, id: string): string | undefined {
  const file = byId.sources.get(id)?.file;
  return file === undefined ? undefined : seeds.get(file);
}

/** Every text of an entry that readers see, by its field; ids and dates aside. */
export function textsIn(entry: AnyEntry): (readonly [field: string, text: string])[] {
  const { summary, notes, changes: _, answered: __, ...fields } = entry;
  const body = [summary, notes].map((prose) => toString(prose)).filter((text) => text !== "");
  return [...valuesIn(fields, ""), ...body.map((text) => ["body", text] as const)];
}

function valuesIn(value: unknown, field: string): (readonly [string, string])[] {
  if (typeof value === "string") return isText(value) ? [[field, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return steps.flatMap(([step, item]) => valuesIn(item, fieldPath(field, step)));
}

/** Ids, terms, days and addresses are no texts; one word alone may be. */
const isText = (value: string): boolean => !/^(?:[a-z\d]+(?:-[a-z\d]+)+|https?:\S+)$/.test(value);
