import type { Archive, EntryKind, EntryLists } from "./archive";
import { compareIds, comparePartialDates } from "./dates";

/** An entry together with its kind, so that the one tells what the other holds. */
export type KindedEntry = {
  readonly [Kind in EntryKind]: { readonly kind: Kind; readonly entry: EntryLists[Kind][number] };
}[EntryKind];

/** An entry of one of these kinds together with its kind. */
export type KindedAs<Kind extends EntryKind> = Extract<KindedEntry, { readonly kind: Kind }>;

/** What a change did to its entry, in the order in which the changes of one day are told. */
export const changeNatures = ["withdrawn", "changed", "added"] as const;
export type ChangeNature = (typeof changeNatures)[number];

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

/** The kinds of entries, in the order in which the changes of one day are told. */
export const kindsInOrder: readonly EntryKind[] = [
  "warnings",
  "events",
  "lines",
  "actors",
  "weapons",
  "sources",
  "claims",
];

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

/** Every entry of these kinds together with its kind, those withdrawn too. */
export function kindedEntries<Kind extends EntryKind>({ byId }: Archive, kinds: readonly Kind[]): KindedAs<Kind>[] {
  return kinds.flatMap((kind) => [...byId[kind].values()].map((entry) => ({ kind, entry }) as KindedAs<Kind>));
}

/** Every change of the record, newest first. */
export function recordChanges(archive: Archive): EntryChange[] {
  return newestFirst(kindedEntries(archive, kindsInOrder).flatMap(changesOf));
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
      kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind) ||
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
