import type { LineStatus } from "../model/terms/outcome";
import type { HeldView } from "./date-view";
import type { RelationMark } from "./ties";

/** What every picture measures, in pixels: the size that sites which show them ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A judgement or a relation in words, with the shape that stands for it on the pages. */
export interface CardChip {
  readonly shape: { readonly line: LineStatus } | { readonly relation: RelationMark } | null;
  readonly label: string;
  /** Whether it says what became of the line, which the pages set in bold. */
  readonly strong: boolean;
}

/** The red rule beside the words: one line with the days it held, or a stroke for each of several. */
export type CardMotif =
  | { readonly of: "line"; readonly status: LineStatus; readonly held: HeldView | null }
  | { readonly of: "lines"; readonly statuses: readonly LineStatus[] }
  | { readonly of: "nothing" };

/** What the picture shown for a shared page holds. Equal cards give equal pictures, to the byte. */
export interface ShareCard {
  /** What it is: "Warning", "Weapon system". */
  readonly kind: string;
  readonly headline: string;
  /** The same name in its own script. */
  readonly original: string | null;
  /** Date and who, or what the record holds. */
  readonly byline: string;
  /** What it is tied to; null where the headline says all. */
  readonly detail: string | null;
  /** What happened then, in sentences, as the page says it; null where the card is of no warning and no line. */
  readonly answer: string | null;
  readonly chips: readonly CardChip[];
  readonly motif: CardMotif;
  readonly asOf: string;
  readonly recordName: string;
}
