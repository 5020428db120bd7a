import { type Archive, entryKinds, kindedEntries, type KindedEntry, type RecordSettings } from "./archive";
import { compareIds, comparePartialDates } from "./dates";

/** What a change did to its entry, in the order in which the changes of one day are told. */
const changeNatures = ["withdrawn", "changed", "added"] as const;

type ChangeNature = (typeof changeNatures)[number];

/** One dated change in an entry's log. CODEBOOK section 11. */
export interface LoggedChange {
  /** Its place in the log, from 1. Logs only grow, so it stays. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly nature: ChangeNature;
  readonly what: string;
  readonly why: string;
  readonly outcomeChanged: boolean;
}

/** A change together with the entry that it was made to. */
export type EntryChange = KindedEntry & LoggedChange;

/**
 * The log of an entry, oldest first. The last change on the day of a withdrawal is the withdrawal; where the log has
 * none on that day, the withdrawal itself closes it.
 */
export function loggedChanges({
  changes,
  withdrawn,
}: Pick<KindedEntry["entry"], "changes" | "withdrawn">): LoggedChange[] {
  const withdrawal = changes.findLastIndex(({ date }, index) => index > 0 && date === withdrawn?.date);
  const logged = changes.map((change, index) => ({
    ...change,
    number: index + 1,
    nature: natureOf(index, withdrawal),
  }));
  if (!withdrawn || withdrawal > 0) return logged;
  const { date, reason } = withdrawn;
  const closing = { date, what: "withdrawn", why: reason, nature: "withdrawn" as const, outcomeChanged: false };
  return [...logged, { ...closing, number: changes.length + 1 }];
}

function natureOf(index: number, withdrawal: number): ChangeNature {
  if (index === 0) return "added";
  return index === withdrawal ? "withdrawn" : "changed";
}

/** The changes of one entry, oldest first. */
export function changesOf<Kinded extends KindedEntry>(kinded: Kinded): (Kinded & LoggedChange)[] {
  return loggedChanges(kinded.entry).map((change) => ({ ...kinded, ...change }));
}

/** Every change of the record, newest first. */
export function recordChanges(archive: Archive): EntryChange[] {
  return newestFirst(kindedEntries(archive, entryKinds).flatMap(changesOf));
}

/**
 * Changes from the newest day to the oldest. Those of one day: withdrawals, then corrections, those of an outcome
 * first, then additions; these by kind, then by the date of the entry itself, newest first, then by id. So the order
 * is the same in every build.
 */
export function newestFirst<Change extends EntryChange>(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (one, other) =>
      compareDays(other.date, one.date) ||
      changeNatures.indexOf(one.nature) - changeNatures.indexOf(other.nature) ||
      Number(other.outcomeChanged) - Number(one.outcomeChanged) ||
      entryKinds.indexOf(one.kind) - entryKinds.indexOf(other.kind) ||
      compareEntryDates(other, one) ||
      compareIds(one.entry, other.entry) ||
      other.number - one.number,
  );
}

/** `YYYY-MM-DD` sorts as text. */
function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function compareEntryDates({ entry: one }: KindedEntry, { entry: other }: KindedEntry): number {
  return "date" in one && "date" in other ? comparePartialDates(one.date, other.date) : 0;
}

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
