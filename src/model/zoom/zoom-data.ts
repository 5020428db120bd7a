import type { Certainty, TieMark } from "../terms/event";
import type { LineStatus } from "../terms/outcome";
import type { EventSide, Side } from "../terms/side";
import type { Theme } from "../terms/theme";

/** An id and the name readers see. */
export type ZoomName = readonly [id: string, name: string];

/** How an event is tied to a warning: the warning's place, the relation, whether it is shown that the event came after, and a note or nothing. */
export type ZoomAnswer = readonly [warning: number, mark: TieMark, isOrdered: 0 | 1, note: string];

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

/** Everything the zoomable timeline draws, as plain and short as JSON allows. DESIGN section 7. */
export interface ZoomData {
  /** The last day the record speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly actors: readonly ZoomName[];
  readonly lines: readonly ZoomName[];
  readonly weapons: readonly ZoomName[];
  /** What is said of a warning that nothing is tied to, by the status of its line. */
  readonly nothing: Readonly<Record<LineStatus, string>>;
  /** Oldest first. */
  readonly warnings: readonly ZoomWarningRow[];
  /** Oldest first. */
  readonly events: readonly ZoomEventRow[];
}
