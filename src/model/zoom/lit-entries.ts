import { drawnEntry, endOf, rowFor, type Drawn, type DrawnEntry } from "./lane-layout";
import type { Lane } from "./lanes";
import { otherEnd, type ZoomEntry } from "./zoom-entries";

/** What is lit where an entry is selected: a warning with its aftermath, or an event with the warnings it answers. */
export function litWith(selected: ZoomEntry): ReadonlySet<ZoomEntry> {
  return new Set([selected, ...selected.ties.map((tie) => otherEnd(tie, selected))]);
}

/**
 * The lit entries of a lane, each by itself: where the lane has it, or, where it stands in a cluster, in front of that.
 * Nothing else is moved, so that what one presses stays where it is.
 */
export function litInLane(
  { id, rows }: Pick<Lane, "id" | "rows">,
  drawn: readonly Drawn[],
  lit: ReadonlySet<ZoomEntry>,
  pixelsPerDay: number,
): DrawnEntry[] {
  const ends = new Array<number>(rows).fill(-Infinity);
  const take = (one: DrawnEntry) => {
    ends[one.row] = endOf(one.span, pixelsPerDay);
    return one;
  };
  const inFront = (entry: ZoomEntry) => {
    const row = rowFor(ends, entry.span.first * pixelsPerDay) ?? ends.indexOf(Math.min(...ends));
    return take(drawnEntry(entry, id, row));
  };
  return drawn.flatMap((one) => {
    if (one.kind === "cluster") return one.entries.filter((entry) => lit.has(entry)).map(inFront);
    return lit.has(one.entry) ? [take(one)] : [];
  });
}
