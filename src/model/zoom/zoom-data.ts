import type { Certainty, TieMark } from "../terms/event";
import type { LineStatus } from "../terms/outcome";
import type { EventSide, Side } from "../terms/side";
import type { Theme } from "../terms/theme";

/** An id and the name readers see. */
export type ZoomName = readonly [id: string, name: string];

/** How an event is tied to a warning: the warning's place, and the relation. */
export type ZoomAnswer = readonly [warning: number, mark: TieMark];

/** A warning. Actor, line and weapons are places in the lists of names; dates are written as in an entry. */
export type ZoomWarningRow = readonly [
  id: string,
  date: string,
  headline: string,
  actor: number,
  side: Side,
  line: number,
  weapons: readonly number[],
  themes: readonly Theme[],
  status: LineStatus,
  answer: string,
  /** The page of the timeline that holds its pair, from 1. */
  page: number,
];

/** An event, with the warnings it answers. */
export type ZoomEventRow = readonly [
  id: string,
  date: string,
  headline: string,
  actors: readonly number[],
  sides: readonly EventSide[],
  weapons: readonly number[],
  certainty: Certainty,
  answers: readonly ZoomAnswer[],
];

/** Everything the zoomable timeline draws, as plain and short as JSON allows. */
export interface ZoomData {
  /** The last day the record speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly actors: readonly ZoomName[];
  readonly lines: readonly ZoomName[];
  readonly weapons: readonly ZoomName[];
  /** Oldest first. */
  readonly warnings: readonly ZoomWarningRow[];
  /** Oldest first. */
  readonly events: readonly ZoomEventRow[];
}
