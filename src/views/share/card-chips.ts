import { lineStatuses, lineStatusLabels, type LineStatus } from "../../model/terms/outcome";
import type { CardChip } from "./share-card";
import { formatCount } from "../../model/words";

/** How many of several lines came to what: "20 crossed", "2 too vague to test". */
export function countChips(statuses: readonly LineStatus[]): CardChip[] {
  return lineStatuses.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    const label = `${formatCount(count)} ${lineStatusLabels[status].toLowerCase()}`;
    return count === 0 ? [] : [{ shape: { line: status }, label, strong: true }];
  });
}
