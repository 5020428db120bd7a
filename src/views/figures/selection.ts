import type { RecordSettings } from "../../model/archive";
import { sideLabels, sides } from "../../model/terms/side";
import { dayView, type DateView } from "../date-view";
import { countOf } from "../../model/words";

/** When and how one side's statements were last looked for. CODEBOOK section 9. */
export interface SweepView {
  readonly side: string;
  readonly date: DateView;
  readonly terms: string;
  readonly sources: string;
}

export interface SelectionView {
  /** What is published of the search, and what is not. */
  readonly words: string;
  readonly sweeps: readonly SweepView[];
}

/** What is published of how statements were looked for. `warned`: the sides with warnings on record. CODEBOOK section 9. */
export function selectionView({ sweeps }: RecordSettings, warned: readonly string[]): SelectionView {
  return {
    words: selectionWords(sweeps.length, warned.length),
    sweeps: sides
      .flatMap((side) => sweeps.filter((sweep) => sweep.side === side))
      .map(({ side, date, terms, sources }) => ({
        side: sideLabels[side],
        date: dayView(date),
        terms: terms.join("; "),
        sources: sources.join("; "),
      })),
  };
}

function selectionWords(swept: number, warned: number): string {
  const onRecord = `Warnings of ${countOf(warned, "side")} are on record`;
  if (swept === 0)
    return `${onRecord}. Search terms and the date of the last sweep are not published for any of them yet, so it cannot be checked from here how evenly the sides were searched. The sources consulted are those listed with each entry.`;
  return `${onRecord}. This is when and how the statements of ${countOf(swept, "side")} were last looked for; for a side not in the table nothing is published yet.`;
}
