import type { Span } from "../dates";
import { cellOf, type CellUnit, cellUnitAt } from "./calendar-cells";
import type { Lane } from "./lanes";
import { otherEnd, type ZoomEntry } from "./zoom-entries";

interface Place {
  /** Its own in the whole drawing. */
  readonly key: string;
  readonly lane: string;
  /** From the top, counted from 0. */
  readonly row: number;
  readonly span: Span;
}

/** One entry, drawn by itself. */
interface DrawnEntry extends Place {
  readonly kind: "entry";
  readonly entry: ZoomEntry;
}

/** Entries that crowd together, drawn as one: everything of a lane in one part of the calendar. */
export interface DrawnCluster extends Place {
  readonly kind: "cluster";
  readonly unit: CellUnit;
  readonly entries: readonly ZoomEntry[];
}

export type Drawn = DrawnEntry | DrawnCluster;

/** What a mark takes of a row, in pixels; the width that a label would like. */
export const markWidth = 18;
const likedWidth = 190;

/**
 * Places a lane's entries for a scale, in pixels a day: each in a row where no other mark is in its way; where a part of
 * the calendar holds more than there is room for, one cluster in their place. The result is in the order of time, and is
 * the same whatever part of it is looked at.
 */
export function layOutLane(lane: Lane, pixelsPerDay: number): Drawn[] {
  const unit = cellUnitAt(pixelsPerDay);
  let free: readonly number[] = new Array<number>(lane.rows).fill(-Infinity);
  return cellsOf(lane.entries, unit).flatMap(([cell, entries]): Drawn[] => {
    const rows = [...free];
    const placed = placeEntries(entries, lane.id, pixelsPerDay, rows);
    if (placed) free = rows;
    else free = free.map((end) => Math.max(end, (cell.last + 1) * pixelsPerDay));
    return placed ?? [clusterOf(entries, lane.id, cell, unit)];
  });
}

/** Consecutive entries that begin in the same part of the calendar. */
function cellsOf(entries: readonly ZoomEntry[], unit: CellUnit): [Span, ZoomEntry[]][] {
  const cells: [Span, ZoomEntry[]][] = [];
  for (const entry of entries) {
    const current = cells.at(-1);
    if (current && entry.span.first <= current[0].last) current[1].push(entry);
    else cells.push([cellOf(entry.span.first, unit), [entry]]);
  }
  return cells;
}

/** Null where some find no room. One alone always has a place, since a cluster of one would say less. `rows` is changed. */
function placeEntries(
  entries: readonly ZoomEntry[],
  lane: string,
  pixelsPerDay: number,
  rows: number[],
): DrawnEntry[] | null {
  const placed: DrawnEntry[] = [];
  for (const entry of entries) {
    const row = rowFor(rows, entry.span.first * pixelsPerDay);
    if (row === null && entries.length > 1) return null;
    const place = row ?? rows.indexOf(Math.min(...rows));
    rows[place] = endOf(entry.span, pixelsPerDay);
    placed.push(drawnEntry(entry, lane, place));
  }
  return placed;
}

/** The first row with room for a label before this; else the one that gives the label before it the most room. */
function rowFor(rows: readonly number[], start: number): number | null {
  const roomy = rows.findIndex((end) => end + likedWidth <= start);
  if (roomy !== -1) return roomy;
  const emptiest = rows.indexOf(Math.min(...rows));
  return (rows[emptiest] ?? Infinity) <= start ? emptiest : null;
}

/** Where a mark ends, in pixels from 1970: at least its own width on, and no sooner than its last possible day. */
export function endOf({ first, last }: Span, pixelsPerDay: number): number {
  const end = first === last ? 0 : (last + 1) * pixelsPerDay;
  return Math.max(first * pixelsPerDay + markWidth, end);
}

/** An entry in a row of a lane. */
function drawnEntry(entry: ZoomEntry, lane: string, row: number): DrawnEntry {
  return { kind: "entry", key: `${lane}/${entry.key}`, lane, row, span: entry.span, entry };
}

function clusterOf(entries: readonly ZoomEntry[], lane: string, cell: Span, unit: CellUnit): DrawnCluster {
  const key = `${lane}/${unit}-${cell.first}-${entries.length}`;
  return { kind: "cluster", key, lane, row: 0, span: cell, unit, entries };
}

/** No label is shorter than that, in pixels, unless its words are; none is longer, which is as long as headlines are. */
const leastRoom = 84;
const mostRoom = 720;

interface LabelledLane {
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

/** What is drawn for an entry in a lane: itself, or the cluster that holds it. */
export function drawnFor(drawn: readonly Drawn[], entry: ZoomEntry): Drawn | undefined {
  return drawn.find((one) => (one.kind === "entry" ? one.entry === entry : one.entries.includes(entry)));
}

/** The entry that something drawn stands for: of a cluster, its first. */
export function entryOf(drawn: Drawn): ZoomEntry | undefined {
  return drawn.kind === "entry" ? drawn.entry : drawn.entries[0];
}

/** What stands so many steps later in a lane, or earlier for a negative number; the last or the first where there is no more. */
export function stepFrom(drawn: readonly Drawn[], from: Drawn, steps: number): Drawn {
  const place = drawn.indexOf(from) + steps;
  return drawn[Math.min(Math.max(place, 0), drawn.length - 1)] ?? from;
}

/** What lies nearest to a day in a lane; the earlier of two as near. */
export function nearestTo(drawn: readonly Drawn[], day: number): Drawn | undefined {
  const distance = ({ span }: Drawn) => Math.max(span.first - day, day - span.last, 0);
  return drawn.reduce<Drawn | undefined>(
    (nearest, one) => (nearest && distance(nearest) <= distance(one) ? nearest : one),
    undefined,
  );
}
