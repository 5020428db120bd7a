import type {
  Body,
  EntryKind,
  EntryLists,
  Lead,
  Prose,
  Publisher,
  RecordSettings,
  SecondCodes,
  SettledCodes,
} from "../model/archive";

/** What every entry has, of whatever kind. */
export type AnyEntry = EntryLists[EntryKind][number] & Body;

/** What a finding may be about: an entry, or one of the single files. */
export type Reported = AnyEntry | RecordSettings | Prose | PublisherList | LeadList | SecondCodes | SettledCodes;

/** What `content/publishers.yaml` holds. */
export interface PublisherList {
  readonly publishers: readonly Publisher[];
}

/** What `content/leads.yaml` holds. */
export interface LeadList {
  readonly leads: readonly Lead[];
}
