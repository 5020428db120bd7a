import type { EntryChange } from "../../model/entry-changes";
import { dayView, type DateView } from "../date-view";
import { additionsByKind, type Additions } from "./additions";
import { correctionsByKind, weightyRows, type CorrectionGroup, type CorrectionRow } from "./corrections";
import { countOf } from "../../model/words";

/** What was changed on one day, what weighs most first. */
export interface DayOfChanges {
  readonly id: string;
  readonly date: DateView;
  /** "1,893 additions, 2 corrections". */
  readonly summary: string;
  /** Withdrawals, and corrections by which an outcome changed. */
  readonly weighty: readonly CorrectionRow[];
  readonly corrections: readonly CorrectionGroup[];
  readonly additions: readonly Additions[];
}

/**
 * The days of the changes that are told on a page, in the order of the changes given; each counts all it brought.
 * @param changes of all pages
 */
export function daysOfChanges(
  changes: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): DayOfChanges[] {
  const days = [...Map.groupBy(changes, ({ date }) => date)].filter(([, ofDay]) => ofDay.some(isShown));
  return days.map(([date, ofDay]) => ({
    id: `day-${date}`,
    date: dayView(date),
    summary: changeCounts(ofDay),
    weighty: weightyRows(ofDay.filter(isShown)),
    corrections: correctionsByKind(ofDay, isShown),
    additions: additionsByKind(ofDay, isShown),
  }));
}

/** How many changes there are of each nature: "1,893 additions, 2 corrections, 1 withdrawal". */
export function changeCounts(changes: readonly EntryChange[]): string {
  const count = (wanted: EntryChange["nature"]): number => changes.filter(({ nature }) => nature === wanted).length;
  const [added, changed, withdrawn] = [count("added"), count("changed"), count("withdrawn")];
  return [
    ...(added > 0 ? [countOf(added, "addition")] : []),
    ...(changed > 0 ? [countOf(changed, "correction")] : []),
    ...(withdrawn > 0 ? [countOf(withdrawn, "withdrawal")] : []),
  ].join(", ");
}
