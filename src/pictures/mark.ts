import type { MomentKind } from "../model/line-moments";
import type { PlacedDate } from "./time-scale";

/** What a mark stands for, and with it its shape: a tick for what was said, else the mark of the relation. */
export type MarkShape = MomentKind;

/** How a link that is drawn comes by its name: in words of its own, or from elements of the same page. */
export type MarkName = { readonly label: string } | { readonly labelledBy: string };

/** One mark of a picture: a link with a name, at a place. Pictures may have shapes of their own. */
export interface Mark<Shape extends string = MarkShape> {
  readonly shape: Shape;
  readonly place: PlacedDate;
  readonly href: string;
  readonly name: MarkName;
}
