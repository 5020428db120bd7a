import type { EntryChange } from "../../model/changes";
import { entryKinds } from "../../model/archive";
import { changeSentence, outcomeSentence } from "../change-words";
import { entryAddress, entryName, kindLabels } from "../entry-name";
import { countOf } from "../../model/words";

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
export function weightyCorrections(
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
export function correctionsByKind(
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
