import type { LineStatus } from "../model/terms/outcome";
import type { RelationMark } from "../views/ties";

/** The red line in small, 9 wide and 14 high: unbroken, broken, broken with a dotted trace, dotted throughout. */
export const lineShapes: Readonly<Record<LineStatus, Shape>> = {
  crossed: { path: "M4.5 0v4M4.5 10v4", width: 2.4 },
  "partly-crossed": { path: "M4.5 0v4M4.5 10v4M4.5 5.2v1.2M4.5 7.6v1.2", width: 2.4 },
  "not-crossed": { path: "M4.5 0v14", width: 2.4 },
  "not-testable": { path: "M4.5 0v14", width: 2.4, dashes: "2 2" },
};

/** How a mark is drawn in a square of 11 by 11: a path, stroked in the colour of the text unless it is filled. */
export interface Shape {
  readonly path: string;
  readonly width: number;
  readonly filled?: boolean;
  readonly dashes?: string;
}

/** The marks of the relations, told apart by shape alone: in the lists and in every picture. */
export const relationShapes: Readonly<Record<RelationMark, Shape>> = {
  crossing: { path: "M1 10 10 1", width: 2.1 },
  "partial-crossing": { path: "M1 10 5.5 5.5", width: 2.1 },
  "said-to-cross": { path: "M1 10 10 1", width: 1.7, dashes: "1.6 2" },
  "stated-consequence": { path: "M1 1h9v9H1z", width: 1.7, filled: true },
  "other-response": { path: "M1.4 1.4h8.2v8.2H1.4z", width: 1.7 },
  restraint: { path: "M3 1v9M8 1v9", width: 1.7 },
  rhetoric: { path: "M1 3.2h9M1 7.8h6", width: 1.4 },
};
