import type { Body, EntryKind, EntryLists, Prose, RecordSettings } from "../model/archive";

/** What every entry has, of whatever kind. */
export type AnyEntry = EntryLists[EntryKind][number] & Body;

/** What a finding may be about: an entry, or one of the two single files. */
export type Reported = AnyEntry | RecordSettings | Prose;
