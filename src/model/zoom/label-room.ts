import { markWidth, type Drawn, type DrawnEntry } from "./lane-layout";

/** No label is shorter than that, in pixels, unless its words are; none is longer. */
const leastRoom = 84;
const mostRoom = 360;

export interface LabelledLane {
  readonly rows: number;
  /** The day at which the drawing ends. */
  readonly end: number;
  /** The day at which what is in view ends: a label that begins before it ends there, too. */
  readonly edge: number;
  readonly pixelsPerDay: number;
}

/** The width of a label's words in one line, in pixels. */
export type WidthOf = (entry: DrawnEntry["entry"]) => number;

/**
 * How wide the label beside each mark of a lane may be, in pixels, by key: up to the next mark in its row. What has no
 * room for words is left out. Clusters take all rows.
 */
export function labelRooms(
  drawn: readonly Drawn[],
  { rows, end, edge, pixelsPerDay }: LabelledLane,
  widthOf: WidthOf,
): Map<string, number> {
  const rooms = new Map<string, number>();
  const next = new Array<number>(rows).fill(end * pixelsPerDay);
  for (const one of drawn.toReversed()) {
    const start = one.span.first * pixelsPerDay;
    if (one.kind === "cluster") {
      next.fill(start);
      continue;
    }
    const limit = one.span.first < edge ? edge * pixelsPerDay : Infinity;
    const room = Math.min(next[one.row] ?? 0, limit) - start - markWidth;
    const wanted = Math.min(widthOf(one.entry), mostRoom);
    if (room >= Math.min(wanted, leastRoom)) rooms.set(one.key, Math.min(room, wanted));
    next[one.row] = start;
  }
  return rooms;
}
