import type { Archive, RecordSettings } from "./archive";
import { recordChanges, type EntryChange } from "./entry-changes";

/** A dated change of the record itself, as of its rules: it is in no entry's log. CODEBOOK section 11. */
export interface OwnChange {
  readonly kind: "record";
  /** Its place among the record's own changes, from 1. They only grow, so it stays. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly what: string;
  readonly why: string;
}

export type AnyChange = OwnChange | EntryChange;

/** The changes of the record itself, newest first. */
export function ownChanges({ changes }: Pick<RecordSettings, "changes">): OwnChange[] {
  return changes.map((change, index) => ({ ...change, kind: "record" as const, number: index + 1 })).reverse();
}

/** Every change, newest first; those of the record itself before those of entries on the same day. */
export function allChanges(archive: Archive): AnyChange[] {
  return byDay([...ownChanges(archive.record), ...recordChanges(archive)]);
}

/** From the newest day to the oldest; those of one day keep the order given. */
export function byDay<Dated extends { readonly date: string }>(changes: readonly Dated[]): Dated[] {
  return changes.toSorted((one, other) => (one.date < other.date ? 1 : Number(one.date > other.date) * -1));
}

/** Whether a change was made to an entry. */
export function isOfEntry(change: AnyChange): change is EntryChange {
  return change.kind !== "record";
}
