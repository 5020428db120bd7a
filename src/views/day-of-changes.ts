import { type EntryPageKind, listPage, methodChanges } from "../addresses";
import { type EntryKind, entryKinds } from "../model/archive";
import { type AnyChange, type EntryChange, isOfEntry } from "../model/changes";
import { countOf } from "../model/words";
import { changeSentence, outcomeSentence, recordName } from "./change-log";
import { type DateView, dayView } from "./date-view";
import { entryAddress, entryName, kindLabels, type Named } from "./links";

/** What was changed on one day, what weighs most first. */
export interface DayOfChanges {
  readonly id: string;
  readonly date: DateView;
  /** "1,893 additions, 2 corrections". */
  readonly summary: string;
  /** Changes of the record itself, with the page that says what became another outcome by them. */
  readonly record: readonly CorrectionRow[];
  /** Withdrawals, and corrections by which an outcome changed. */
  readonly weighty: CorrectionGroup | null;
  readonly corrections: readonly CorrectionGroup[];
  readonly additions: readonly Additions[];
}

/**
 * The days of the changes that are told on a page, in the order of the changes given; each counts all it brought.
 * @param changes of all pages
 */
export function daysOfChanges(changes: readonly AnyChange[], isShown: (change: AnyChange) => boolean): DayOfChanges[] {
  const days = [...Map.groupBy(changes, ({ date }) => date)].filter(([, ofDay]) => ofDay.some(isShown));
  return days.map(([date, ofDay]) => {
    const ofEntries = ofDay.filter(isOfEntry);
    return {
      id: `day-${date}`,
      date: dayView(date),
      summary: changeCounts(ofDay),
      record: ownRows(ofDay.filter(isShown)),
      weighty: weightyCorrections(ofEntries, isShown),
      corrections: correctionsByKind(ofEntries, isShown),
      additions: additionsByKind(ofEntries, isShown),
    };
  });
}

function ownRows(changes: readonly AnyChange[]): CorrectionRow[] {
  return changes
    .filter((change) => !isOfEntry(change))
    .map((change) => ({ name: recordName, href: methodChanges, sentence: changeSentence(change), facts: "" }));
}

/** How many changes there are of each nature: "1 change of the record itself, 1,893 additions, 2 corrections, 1 withdrawal". */
export function changeCounts(changes: readonly AnyChange[]): string {
  const ofEntries = changes.filter(isOfEntry);
  const count = (wanted: EntryChange["nature"]): number => ofEntries.filter(({ nature }) => nature === wanted).length;
  const own = changes.length - ofEntries.length;
  const [added, changed, withdrawn] = [count("added"), count("changed"), count("withdrawn")];
  return [
    ...(own > 0 ? [`${countOf(own, "change")} of the record itself`] : []),
    ...(added > 0 ? [countOf(added, "addition")] : []),
    ...(changed > 0 ? [countOf(changed, "correction")] : []),
    ...(withdrawn > 0 ? [countOf(withdrawn, "withdrawal")] : []),
  ].join(", ");
}

/** Up to how many corrections of one day stand open to the eye; more are folded away, as after a bulk import. */
const openAtMost = 12;

/** A change to an entry that was there already. CODEBOOK section 11. */
export interface CorrectionRow {
  readonly name: string;
  readonly href: string;
  /** What was changed, and why. */
  readonly sentence: string;
  /** The kind of entry and whether an outcome changed, where the rows differ in it. */
  readonly facts: string;
}

/** Corrections of one day that belong together. */
export interface CorrectionGroup {
  /** "Events: 49 corrections, no outcome changed", "29 corrections by which an outcome changed". */
  readonly summary: string;
  readonly open: boolean;
  readonly rows: readonly CorrectionRow[];
}

/**
 * What was withdrawn on one day, and the corrections by which an outcome changed; null where there are none.
 * @param isShown whether a change is told on the page
 */
function weightyCorrections(
  changes: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): CorrectionGroup | null {
  const weighty = changes.filter(isWeighty);
  const rows = weighty.filter(isShown).map((change) => ({
    ...correctionRow(change),
    facts: [`${kindLabels[change.kind]}.`, outcomeSentence(change)].filter((words) => words !== "").join(" "),
  }));
  if (rows.length === 0) return null;
  const withdrawn = weighty.filter(({ nature }) => nature === "withdrawn").length;
  const changed = weighty.length - withdrawn;
  const summary = [
    ...(changed > 0 ? [`${countOf(changed, "correction")} by which an outcome changed`] : []),
    ...(withdrawn > 0 ? [countOf(withdrawn, "withdrawal")] : []),
  ].join(", ");
  return { summary, open: weighty.length <= openAtMost, rows };
}

/**
 * All other corrections of one day, by kind.
 * @param isShown whether a change is told on the page
 */
function correctionsByKind(
  changes: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): CorrectionGroup[] {
  const others = changes.filter((change) => change.nature === "changed" && !isWeighty(change));
  return entryKinds.flatMap((kind) => {
    const ofKind = others.filter((change) => change.kind === kind);
    const rows = ofKind.filter(isShown).map(correctionRow);
    const summary = `${kindLabels[kind]}s: ${countOf(ofKind.length, "correction")}, no outcome changed`;
    return rows.length === 0 ? [] : [{ summary, open: others.length <= openAtMost, rows }];
  });
}

function isWeighty({ nature, outcomeChanged }: EntryChange): boolean {
  return nature === "withdrawn" || (nature === "changed" && outcomeChanged);
}

/** What a correction changed, with the entry it was made to. */
export function correctionRow(change: EntryChange): CorrectionRow {
  return { name: entryName(change.entry), href: entryAddress(change), sentence: changeSentence(change), facts: "" };
}

/** Up to how many new entries of a kind and day are named one by one; more are counted, and stand in the list of their kind. */
export const namedAtMost = 100;

/** The entries of one kind that were added on one day. */
export interface Additions {
  /** "198 warnings". */
  readonly count: string;
  /** Each of them; empty where they are too many to name. */
  readonly entries: readonly Named[];
  /** The page that lists all of the kind. */
  readonly list: Named;
}

/**
 * What was added on one day, by kind.
 * @param isShown whether a change is told on the page
 */
function additionsByKind(changes: readonly EntryChange[], isShown: (change: EntryChange) => boolean): Additions[] {
  const added = Map.groupBy(
    changes.filter(({ nature }) => nature === "added"),
    ({ kind }) => kind,
  );
  return entryKinds.flatMap((kind) => {
    const ofKind = added.get(kind);
    return ofKind?.some(isShown) ? [additionsOf(kind, ofKind, isShown)] : [];
  });
}

function additionsOf(
  kind: EntryKind,
  added: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): Additions {
  const listed: EntryPageKind = kind === "claims" ? "sources" : kind;
  return {
    count: countOf(added.length, kindLabels[kind].toLowerCase()),
    entries:
      added.length > namedAtMost
        ? []
        : added.filter(isShown).map((change) => ({ name: entryName(change.entry), href: entryAddress(change) })),
    list: { name: `All ${kindLabels[listed].toLowerCase()}s`, href: listPage(listed) },
  };
}
