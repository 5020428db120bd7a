import type { EntryChange } from "../../model/entry-changes";
import { changeSentence, outcomeSentence } from "../change-words";
import { entryAddress, entryName, kindLabels } from "../entry-name";

/** A change to an entry that was there already. CODEBOOK section 11. */
export interface CorrectionRow {
  readonly kind: string;
  readonly name: string;
  readonly href: string;
  /** What was changed, and why. */
  readonly sentence: string;
  /** Whether an outcome changed. */
  readonly outcome: string;
}

/** The row of a correction or a withdrawal. */
export function correctionRow(change: EntryChange): CorrectionRow {
  return {
    kind: kindLabels[change.kind],
    name: entryName(change.entry),
    href: entryAddress(change),
    sentence: changeSentence(change),
    outcome: outcomeSentence(change),
  };
}
