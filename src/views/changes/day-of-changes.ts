import { methodChanges } from "../../addresses";
import { type AnyChange, type EntryChange, isOfEntry } from "../../model/changes";
import { changeSentence, recordName } from "../change-words";
import { dayView, type DateView } from "../date-view";
import { additionsByKind, type Additions } from "./additions";
import { correctionsByKind, weightyCorrections, type CorrectionGroup, type CorrectionRow } from "./corrections";
import { countOf } from "../../model/words";

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
