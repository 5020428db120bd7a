import {
  carriedOutShare,
  type CarriedOutShare,
  type ShareExclusion,
  shareExclusionLabels,
  shareExclusions,
} from "../../model/totals";
import { figure, type FigureCell, type FigureRow, type FigureTable } from "./figure-table";
import type { LineGrouping } from "./line-groupings";
import { standardLines, type WindowedLines } from "./windowed-record";
import { formatCount } from "../../model/words";

/** Whether the act announced is specific does not depend on the window; whether the window is open does. */
const fixedExclusions = shareExclusions.filter((reason) => reason !== "window-open");

/**
 * Of the crossed lines of each group, those left out with the reason and, with each window, how often what had been
 * stated was carried out. Groups without a crossed line are left out. CODEBOOK section 8.
 */
export function shareTable(
  windows: readonly WindowedLines[],
  grouping: LineGrouping,
  countsDegree = true,
): FigureTable {
  const shareCell = countsDegree ? cellByDegree : cellWithoutDegree;
  const shares = windows.map(
    ({ lines }) => new Map(grouping.groups(lines).map((group) => [group.name, carriedOutShare(group.lines)])),
  );
  const rows = grouping.groups(standardLines(windows)).flatMap((group): FigureRow[] => {
    const ofGroup = shares.flatMap((share) => share.get(group.name) ?? []);
    const crossed = crossedIn(ofGroup[0]);
    return crossed === 0
      ? []
      : [{ head: group, cells: [figure(crossed), ...fixedCells(ofGroup[0]), ...ofGroup.map(shareCell)] }];
  });
  return {
    id: `${grouping.id}-shares`,
    caption: `By ${grouping.name.toLowerCase()}: crossed lines, those left out and why, and in how many of the others what was said to follow did${countsDegree ? "" : ", in full or in part"}, with each window`,
    columns: [
      grouping.name,
      "Crossed lines",
      ...fixedExclusions.map((reason) => `Left out: ${lowerFirst(shareExclusionLabels[reason])}`),
      ...windows.map(({ label }) => label),
    ],
    rows,
    total: null,
  };
}

function crossedIn(share: CarriedOutShare | undefined): number {
  if (!share) return 0;
  return share.cases + shareExclusions.reduce((sum, reason) => sum + share.leftOut[reason], 0);
}

function fixedCells(share: CarriedOutShare | undefined): FigureCell[] {
  return fixedExclusions.map((reason: ShareExclusion) => figure(share?.leftOut[reason] ?? 0));
}

/** "2 of 9", and in words what is not in it. */
function cellByDegree({ cases, carriedOut, carriedOutInPart, leftOut }: CarriedOutShare): FigureCell {
  return {
    text: cases === 0 ? "no case" : `${formatCount(carriedOut)} of ${formatCount(cases)}`,
    more: [
      ...(carriedOutInPart > 0 ? [`${formatCount(carriedOutInPart)} in part`] : []),
      ...(leftOut["window-open"] > 0 ? [`${formatCount(leftOut["window-open"])} open`] : []),
    ],
  };
}

/** "4 of 9": carried out in full and in part together. */
function cellWithoutDegree({ carriedOut, carriedOutInPart, ...share }: CarriedOutShare): FigureCell {
  return cellByDegree({ ...share, carriedOut: carriedOut + carriedOutInPart, carriedOutInPart: 0 });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
