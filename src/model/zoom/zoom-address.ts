import { dayToPartialDate, isoPartialDate, parsePartialDate, type Span, spanOf } from "../dates";
import { type LaneKind, laneKinds } from "./lanes";
import { asksForZoom, joinedQuery } from "./zoom-parameters";

/** The zoomable timeline as an address gives it. */
export interface ZoomState {
  readonly lanes: LaneKind;
  /** The days in view, both included; null for what it opens on, the extent of what is selected. */
  readonly window: Span | null;
  /** The id of a warning or an event; an id that both had would be the warning's. */
  readonly selected: string | null;
}

const view = "zoom";
const standardLanes: LaneKind = "kind";

/**
 * The zoomable timeline that the query of an address asks for; null where it asks for none. Tolerant: what is not
 * understood is as if it were not there. Undoes `withZoom`.
 */
export function parseZoom(search: string): ZoomState | null {
  const asked = new URLSearchParams(search);
  if (!asksForZoom(search)) return null;
  const lanes = laneKinds.find((kind) => kind === asked.get("lanes")) ?? standardLanes;
  const selected = asked.get("selected") ?? "";
  return {
    lanes,
    window: windowBetween(asked.get("start"), asked.get("end")),
    selected: /^[a-z0-9-]+$/.test(selected) ? selected : null,
  };
}

/** A query that asks for the same of the filter, and for this of the zoomable timeline; null: that it be closed. */
export function withZoom(search: string, zoom: ZoomState | null): string {
  const asked = new URLSearchParams();
  if (zoom) {
    asked.append("view", view);
    if (zoom.lanes !== standardLanes) asked.append("lanes", zoom.lanes);
    if (zoom.window) asked.append("start", isoDay(zoom.window.first));
    if (zoom.window) asked.append("end", isoDay(zoom.window.last));
    if (zoom.selected !== null) asked.append("selected", zoom.selected);
  }
  return joinedQuery(search, asked.toString());
}

/** From the first possible day of one date to the last of the other; null unless both are dates, in this order. */
function windowBetween(start: string | null, end: string | null): Span | null {
  const [from, to] = [parsePartialDate(start ?? ""), parsePartialDate(end ?? "")];
  if (!from || !to) return null;
  const window = { first: spanOf(from).first, last: spanOf(to).last };
  return window.first <= window.last ? window : null;
}

function isoDay(day: number): string {
  return isoPartialDate(dayToPartialDate(day));
}
