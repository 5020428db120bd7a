import { kindsInOrder, type EntryChange } from "../../model/entry-changes";
import { changeSentence, outcomeSentence } from "../change-words";
import { entryAddress, entryName, kindLabels } from "../entry-name";
import { countOf } from "../../model/words";

/** Up to how many corrections of one day stand open to the eye where no outcome changed; more are folded away by kind. */
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

/** The corrections of one day to entries of one kind, by which no outcome changed. */
export interface CorrectionGroup {
  /** "Events: 49 corrections, no outcome changed". */
  readonly summary: string;
  readonly open: boolean;
  readonly rows: readonly CorrectionRow[];
}

/** What was withdrawn on one day, and the corrections by which an outcome changed. */
export function weightyRows(changes: readonly EntryChange[]): CorrectionRow[] {
  return changes.filter(isWeighty).map((change) => ({
    ...correctionRow(change),
    facts: [`${kindLabels[change.kind]}.`, outcomeSentence(change)].filter((words) => words !== "").join(" "),
  }));
}

/**
 * All other corrections of one day, by kind.
 * @param isShown whether a change is told on the page
 */
export function correctionsByKind(
  changes: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): CorrectionGroup[] {
  const others = changes.filter((change) => change.nature === "changed" && !isWeighty(change));
  return kindsInOrder.flatMap((kind) => {
    const ofKind = others.filter((change) => change.kind === kind);
    const rows = ofKind.filter(isShown).map(correctionRow);
    const summary = `${kindLabels[kind]}s: ${countOf(ofKind.length, "correction")}, no outcome changed`;
    return rows.length === 0 ? [] : [{ summary, open: others.length <= openAtMost, rows }];
  });
}

function isWeighty({ nature, outcomeChanged }: EntryChange): boolean {
  return nature === "withdrawn" || (nature === "changed" && outcomeChanged);
}

function correctionRow(change: EntryChange): CorrectionRow {
  return { name: entryName(change.entry), href: entryAddress(change), sentence: changeSentence(change), facts: "" };
}
