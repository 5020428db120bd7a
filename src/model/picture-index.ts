import type { Stretch } from "./ribbon";

/** A stretch of the ribbon of a theme, with the places in the timeline, newest first, of the warnings of its line. */
export type IndexedStretch = readonly [kind: "standing" | "trace", stretch: Stretch, warnings: readonly number[]];

/** What a band of the condensed picture is made of. */
export interface IndexedBand {
  readonly stretches: readonly IndexedStretch[];
  /** For each mark, in the order of the drawing, the places of the warnings it has to do with. */
  readonly marks: readonly (readonly number[])[];
}

/** What it takes to show in the condensed picture what a filter lets through. A plain value for JSON. */
export interface PictureIndex {
  /** How many lines the widest ribbon stands for. */
  readonly most: number;
  readonly bands: readonly IndexedBand[];
}

/** The stretches of one kind, of all lines or of those of which a warning is let through. */
export function stretchesOf(
  { stretches }: Pick<IndexedBand, "stretches">,
  kind: IndexedStretch[0],
  isShown: (warning: number) => boolean = () => true,
): Stretch[] {
  return stretches.flatMap(([ofKind, stretch, warnings]) =>
    ofKind === kind && warnings.some(isShown) ? [stretch] : [],
  );
}
