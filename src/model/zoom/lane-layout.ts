import type { Span } from "../span";
import { cellOf, cellUnitAt, type CellUnit } from "./calendar-cells";
import type { Lane } from "./lanes";
import type { ZoomEntry } from "./zoom-entries";

interface Place {
  /** Its own in the whole drawing. */
  readonly key: string;
  readonly lane: string;
  /** From the top, counted from 0. */
  readonly row: number;
  readonly span: Span;
}

/** One entry, drawn by itself. */
export interface DrawnEntry extends Place {
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
export function rowFor(rows: readonly number[], start: number): number | null {
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
export function drawnEntry(entry: ZoomEntry, lane: string, row: number): DrawnEntry {
  return { kind: "entry", key: `${lane}/${entry.key}`, lane, row, span: entry.span, entry };
}

function clusterOf(entries: readonly ZoomEntry[], lane: string, cell: Span, unit: CellUnit): DrawnCluster {
  const key = `${lane}/${unit}-${cell.first}-${entries.length}`;
  return { kind: "cluster", key, lane, row: 0, span: cell, unit, entries };
}
