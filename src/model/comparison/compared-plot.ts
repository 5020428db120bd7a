import { chronologically, formatPartialDate, type PartialDate, type Span, spanOf } from "../dates";
import { type LineStretch, lineStretches, type MomentKind, momentLabels, severalWords } from "../line-moments";
import { compareFirstStatements } from "../lines";
import { judgedLines, type LineJudgement } from "../record";
import { mergeByPlace, mostAtOnce, ribbonPath, type Stretch } from "../ribbon";
import { drawStrip, isHeldBack, selectionLead, type StripDrawing } from "../strip-drawing";
import { lineStatuses } from "../terms/outcome";
import { endOfThinYears } from "../time-axis";
import { boundsOf, type TimeWindow } from "../zoom/time-window";
import type { Comparable, ComparedSelection } from "./comparable";

/** The lanes of one selection over time, from above: the lines that stand, and a lane for each kind of thing. */
export const comparedLaneLabels = {
  stands: "Lines that stand",
  said: "Said",
  crossed: "Crossed",
  answered: "Answered",
  restraint: "Restraint",
} as const;
export type ComparedLane = keyof typeof comparedLaneLabels;

const laneOf: Readonly<Record<MomentKind, ComparedLane>> = {
  said: "said",
  crossing: "crossed",
  "partial-crossing": "crossed",
  "stated-consequence": "answered",
  "other-response": "answered",
  restraint: "restraint",
};

/** A statement, or an event that counts for one line of the selection or more. */
export interface ComparedMoment {
  /** Of the warning or event. */
  readonly id: string;
  readonly kind: MomentKind;
  readonly lane: ComparedLane;
  readonly date: PartialDate;
  readonly span: Span;
  readonly headline: string;
  /** Those it counts for as this, in the order of the record. */
  readonly lines: readonly LineJudgement["line"][];
}

/** What is drawn of one selection. */
export interface ComparedTime {
  /** When its lines stood; of one line one stretch or two. */
  readonly stretches: readonly LineStretch[];
  /** In order of time. */
  readonly moments: readonly ComparedMoment[];
}

/**
 * Everything of a selection that has a place in time: its warnings, and every event that counts as a crossing, an answer
 * or restraint for one of its lines, each once for what it is. Words and what is left out are not drawn. CODEBOOK section 6.
 */
export function comparedTime({ asOf, eventsById }: Comparable, { warnings, lines }: ComparedSelection): ComparedTime {
  const lineById = new Map(lines.map(({ line }) => [line.id, line]));
  const said = warnings.map(({ id, date, headline, line }): ComparedMoment => {
    const drawn = lineById.get(line);
    return moment({ id, date, headline }, "said", drawn ? [drawn] : []);
  });
  const happened = [...countedEvents(lines)].flatMap(([key, { kind, of }]) => {
    const event = eventsById.get(key.slice(kind.length + 1));
    return event ? [moment(event, kind, of)] : [];
  });
  return {
    stretches: lines.flatMap((line) => lineStretches(line, asOf)),
    moments: [...said, ...happened].toSorted(chronologically),
  };
}

interface CountedEvent {
  readonly kind: Exclude<MomentKind, "said">;
  readonly of: LineJudgement["line"][];
}

/** The events that count, by what they are read as and their id, with the lines they count for. */
function countedEvents(lines: readonly LineJudgement[]): ReadonlyMap<string, CountedEvent> {
  const events = new Map<string, CountedEvent>();
  for (const { line, derivation } of lines)
    for (const { link, relation } of derivation.counted) {
      if (relation === "rhetoric") continue;
      const key = `${relation} ${link.event.id}`;
      const counted = events.get(key) ?? { kind: relation, of: [] };
      counted.of.push(line);
      events.set(key, counted);
    }
  return events;
}

function moment(
  entry: Pick<ComparedMoment, "id" | "date" | "headline">,
  kind: MomentKind,
  lines: ComparedMoment["lines"],
): ComparedMoment {
  const { id, date, headline } = entry;
  return { id, kind, lane: laneOf[kind], date, span: spanOf(date), headline, lines };
}

/** A mark of a lane: one moment, or several of one kind that would lie on one another. */
export interface PlottedMark {
  readonly kind: ComparedMoment["kind"];
  readonly moments: readonly [ComparedMoment, ...ComparedMoment[]];
  /** Where it stands, in days since 1970-01-01 UTC and parts of them; where a date is a span, its middle is taken. */
  readonly day: number;
  /** All days it stands for. */
  readonly span: Span;
  /** "3 February 2023, Said: …", or "3 statements, February 2023". */
  readonly label: string;
}

/** The axis that all pictures of a comparison have: where it ends, and what is shown of it at first. */
export interface PlottedAxis {
  readonly bounds: TimeWindow;
  /** Without the thin years before the bulk, if there are some. */
  readonly opening: TimeWindow;
  /** How many moments begin before what is shown at first. */
  readonly earlier: number;
}

/**
 * One axis for several selections.
 * @param asOf the as-of date, in days since 1970-01-01 UTC
 */
export function plottedAxis(times: readonly ComparedTime[], asOf: number): PlottedAxis {
  const moments = times.flatMap((time) => time.moments);
  const bounds = boundsOf(
    moments.map(({ span }) => span),
    asOf,
  );
  const start = endOfThinYears(moments.map(({ date }) => date)) ?? bounds.start;
  const end = Math.min(asOf + Math.ceil((asOf - start) * 0.02) + 1, bounds.end);
  return {
    bounds,
    opening: { start, end },
    earlier: moments.filter(({ span }) => span.first < start).length,
  };
}

/**
 * The marks of a lane, in the order of time.
 * @param reach how near marks may come before they are one, in days
 */
export function plottedMarks({ moments }: ComparedTime, lane: ComparedLane, reach: number): PlottedMark[] {
  const placed = moments.filter((moment) => moment.lane === lane).map((moment) => ({ moment, at: placeOf(moment) }));
  const kinds = [...new Set(placed.map(({ moment }) => moment.kind))];
  return kinds
    .flatMap((kind) =>
      mergeByPlace(
        placed.filter(({ moment }) => moment.kind === kind),
        reach,
      ),
    )
    .map(({ at, items: [first, ...others] }) => markOf(at, [first.moment, ...others.map(({ moment }) => moment)]))
    .toSorted((one, other) => one.day - other.day);
}

function placeOf({ span }: ComparedMoment): number {
  return span.first === span.last ? span.first : (span.first + span.last + 1) / 2;
}

function markOf(day: number, moments: PlottedMark["moments"]): PlottedMark {
  const [{ kind, date, headline }] = moments;
  const one = `${formatPartialDate(date)}, ${momentLabels[kind]}: ${headline}`;
  const dates = moments.map((moment) => moment.date);
  return {
    kind,
    moments,
    day,
    span: {
      first: Math.min(...moments.map(({ span }) => span.first)),
      last: Math.max(...moments.map(({ span }) => span.last)),
    },
    label: moments.length === 1 ? one : severalWords(kind, dates),
  };
}

/** The most lines that stand at once in any of the selections: for how many the widest ribbon is. */
export function mostStanding(times: readonly ComparedTime[], bounds: TimeWindow): number {
  return Math.max(
    1,
    ...times.map(({ stretches }) => mostAtOnce(stretches.flatMap((stretch) => within(stretch, bounds)))),
  );
}

/** The ribbon of the lines that stand, or of those of which a trace is left, as far as a window shows it: a path of 1000 by 100. */
export function standingPath(
  { stretches }: ComparedTime,
  kind: "standing" | "trace",
  window: TimeWindow,
  most: number,
): string {
  const shown = stretches.filter((stretch) => stretch.kind === kind).flatMap((stretch) => within(stretch, window));
  return ribbonPath(shown, most);
}

/** In whole thousandths of the window, however short still one of them. */
function within({ from, to }: { readonly from: number; readonly to: number }, window: TimeWindow): Stretch[] {
  const { start, end } = window;
  if (to <= start || from >= end) return [];
  const first = Math.round(((Math.max(from, start) - start) / (end - start)) * 1000);
  const last = Math.round(((Math.min(to, end) - start) / (end - start)) * 1000);
  return [[first, Math.max(first + 1, last)]];
}

/** The strip of a selection: its lines in red among those of the record. */
interface ComparedStrip extends StripDrawing {
  /** "Their 12 lines, among the 160 of the record". */
  readonly lead: string;
}

/** The strip of a selection. Its own lines stand where its own statements alone put them, as in the table. */
export function comparedStrip({ judgeable, judgements }: Comparable, { lines }: ComparedSelection): ComparedStrip {
  const own = new Map(lines.map((line) => [line.line.id, line]));
  const all = judgedLines(judgeable, judgements).toSorted(compareFirstStatements);
  const drawn = all.map((line) => {
    const selected = own.get(line.line.id);
    const { derivation } = selected ?? line;
    const isSelected = selected !== undefined;
    return { status: derivation.lineStatus, isSelected, isHeldBack: isHeldBack({ derivation }) };
  });
  return {
    ...drawStrip(new Map(lineStatuses.map((status) => [status, drawn.filter((line) => line.status === status)]))),
    lead: selectionLead(lines.length, all.length),
  };
}
