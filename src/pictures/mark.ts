import type { PlacedDate } from "./time-scale";

/** The shapes marks are drawn by: a tick for what was said, and the shapes of the relations that the derivation counts. */
export const markShapes = [
  "said",
  "crossing",
  "partial-crossing",
  "stated-consequence",
  "other-response",
  "restraint",
] as const;
export type MarkShape = (typeof markShapes)[number];

/** How a link that is drawn comes by its name: in words of its own, or from elements of the same page. */
export type MarkName = { readonly label: string } | { readonly labelledBy: string };

/** One mark of a picture: a link with a name, at a place. */
export interface Mark {
  readonly shape: MarkShape;
  readonly place: PlacedDate;
  readonly href: string;
  readonly name: MarkName;
}
