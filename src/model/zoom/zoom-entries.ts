import { parsePartialDate, type PartialDate, type Span, spanOf } from "../dates";
import type { Certainty, TieMark } from "../terms/event";
import type { LineStatus } from "../terms/outcome";
import type { EventSide, Side } from "../terms/side";
import type { Theme } from "../terms/theme";

/** An id and the name readers see. */
export type ZoomName = readonly [id: string, name: string];

/** How an event is tied to a warning: the warning's place, and the relation. */
type ZoomAnswer = readonly [warning: number, mark: TieMark];

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

/** What warnings and events have in common: a place in time, words, and what lanes are made from. */
interface Entry {
  /** Unlike the id, its own among warnings and events together. */
  readonly key: string;
  readonly id: string;
  readonly date: PartialDate;
  readonly span: Span;
  readonly headline: string;
  /** Ids, as are those that follow. */
  readonly actors: readonly string[];
  readonly sides: readonly string[];
  readonly weapons: readonly string[];
  /** An event's are those of the warnings it answers. */
  readonly themes: readonly string[];
  readonly lines: readonly string[];
  /** What ties it to events, or to warnings; in the order of their dates. */
  readonly ties: readonly ZoomTie[];
}

export interface ZoomWarning extends Entry {
  readonly kind: "warning";
  readonly status: LineStatus;
  /** What happened then, as its page says it. */
  readonly answer: string;
  /** The page of the timeline that holds its pair, from 1. */
  readonly page: number;
}

export interface ZoomEvent extends Entry {
  readonly kind: "event";
  readonly certainty: Certainty;
}

export type ZoomEntry = ZoomWarning | ZoomEvent;

/** An event's tie to a warning. */
interface ZoomTie {
  readonly warning: ZoomWarning;
  readonly event: ZoomEvent;
  readonly mark: TieMark;
}

/** Warnings and events with their names and ties written out, by date, oldest first. */
export function zoomEntriesOf(data: ZoomData): ZoomEntry[] {
  const warnings = data.warnings.map((row) => warningOf(row, data));
  const events = data.events.map((row) => eventOf(row, data, warnings));
  return [...warnings, ...events].sort(byTime);
}

/** The other end of a tie. */
export function otherEnd(tie: ZoomTie, entry: ZoomEntry): ZoomEntry {
  return entry.kind === "warning" ? tie.event : tie.warning;
}

function warningOf(row: ZoomWarningRow, { actors, lines, weapons }: ZoomData): ZoomWarning & { ties: ZoomTie[] } {
  const [id, date, headline, actor, side, line, weaponPlaces, themes, status, answer, page] = row;
  return {
    kind: "warning",
    key: `warning-${id}`,
    id,
    ...datedBy(date),
    headline,
    actors: idsAt(actors, [actor]),
    sides: [side],
    weapons: idsAt(weapons, weaponPlaces),
    themes,
    lines: idsAt(lines, [line]),
    status,
    answer,
    page,
    ties: [],
  };
}

/** Ties itself to the warnings it answers, too. */
function eventOf(
  [id, date, headline, actors, sides, weapons, certainty, answers]: ZoomEventRow,
  data: ZoomData,
  warnings: readonly (ZoomWarning & { ties: ZoomTie[] })[],
): ZoomEvent {
  const answered = answers.flatMap(([place]) => warnings[place] ?? []);
  const ties: ZoomTie[] = [];
  const event: ZoomEvent = {
    kind: "event",
    key: `event-${id}`,
    id,
    ...datedBy(date),
    headline,
    actors: idsAt(data.actors, actors),
    sides,
    weapons: idsAt(data.weapons, weapons),
    themes: distinct(answered.flatMap(({ themes }) => themes)),
    lines: distinct(answered.flatMap(({ lines }) => lines)),
    certainty,
    ties,
  };
  for (const [place, mark] of answers) {
    const warning = warnings[place];
    if (!warning) continue;
    const tie = { warning, event, mark };
    ties.push(tie);
    warning.ties.push(tie);
  }
  return event;
}

function datedBy(written: string): Pick<Entry, "date" | "span"> {
  const date = parsePartialDate(written);
  if (!date) throw new RangeError(`"${written}" is no date`);
  return { date, span: spanOf(date) };
}

function idsAt(names: readonly ZoomName[], places: readonly number[]): string[] {
  return places.flatMap((place) => names[place]?.[0] ?? []);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function byTime(one: ZoomEntry, other: ZoomEntry): number {
  return one.span.first - other.span.first || one.span.last - other.span.last;
}

/** What an entry is drawn as: a warning by what became of its line, an event by its relation to a warning. */
export type EntryMark = LineStatus | TieMark | "none";

/** Of several relations the first is drawn. CODEBOOK section 3, precedence. */
const precedence: readonly TieMark[] = [
  "crossing",
  "partial-crossing",
  "said-to-cross",
  "stated-consequence",
  "other-response",
  "restraint",
  "rhetoric",
];

/** The mark of an entry: where a warning is selected, an event's relation to that one; "none" where it answers nothing. */
export function entryMark(entry: ZoomEntry, selected: ZoomEntry | null): EntryMark {
  if (entry.kind === "warning") return entry.status;
  const tied = entry.ties.filter((tie) => selected !== null && otherEnd(tie, entry) === selected);
  const marks = (tied.length > 0 ? tied : entry.ties).map(({ mark }) => mark);
  return precedence.find((mark) => marks.includes(mark)) ?? "none";
}
