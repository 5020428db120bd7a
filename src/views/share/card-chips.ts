import { lineStatuses, lineStatusLabels, type LineStatus } from "../../model/terms/outcome";
import type { OutcomeChips } from "../outcome-chips";
import type { CardChip } from "./share-card";
import { formatCount } from "../../model/words";

/** The facts always shown apart: what became of the line, what answered it, and restraint. CODEBOOK section 6. */
export function judgementChips(chips: OutcomeChips): CardChip[] {
  const { status } = chips;
  return [
    { shape: { line: status.kind }, label: status.label, strong: true },
    ...chips.further.map(({ label }) => ({ shape: null, label, strong: false })),
  ];
}

/** How many of several lines came to what: "20 crossed", "2 too vague to test". */
export function countChips(statuses: readonly LineStatus[]): CardChip[] {
  return lineStatuses.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    const label = `${formatCount(count)} ${lineStatusLabels[status].toLowerCase()}`;
    return count === 0 ? [] : [{ shape: { line: status }, label, strong: true }];
  });
}
