import type { LineStatus } from "../model/terms/outcome";
import type { Shape } from "./relation-shapes";

/** The red line in small, 9 wide and 14 high: unbroken, broken, broken with a dotted trace, dotted throughout. */
export const lineShapes: Readonly<Record<LineStatus, Shape>> = {
  crossed: { path: "M4.5 0v4M4.5 10v4", width: 2.4 },
  "partly-crossed": { path: "M4.5 0v4M4.5 10v4M4.5 5.2v1.2M4.5 7.6v1.2", width: 2.4 },
  "not-crossed": { path: "M4.5 0v14", width: 2.4 },
  "not-testable": { path: "M4.5 0v14", width: 2.4, dashes: "2 2" },
};
