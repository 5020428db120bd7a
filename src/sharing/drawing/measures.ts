import type { CardMotif } from "../../views/share/share-card.ts";

/** The column beside the words that the motif has to itself, in pixels from the left. */
export const column = { from: 900, to: 1128 } as const;
/** How far strokes across the top run down, in pixels. */
export const acrossHeight = 128;
/** More lines than this do not fit into the column; their strokes stand across the top. */
const mostInColumn = 60;

/** What stays free around the words, in pixels. */
export const margin = {
  side: 72,
  top: (motif: CardMotif): number => (liesAcross(motif) ? acrossHeight + 36 : 60),
  bottom: 52,
} as const;

/** Whether the motif lies across the top of the picture, not beside the words. */
export function liesAcross(motif: CardMotif): boolean {
  return motif.of === "lines" && motif.statuses.length > mostInColumn;
}

/** Where the words end on the right, in pixels from the left. */
export function wordsRight(motif: CardMotif): number {
  return liesAcross(motif) || motif.of === "nothing" ? column.to : column.from - 48;
}
