import { mergeByPlace } from "../merge-marks";
import { momentLabels } from "../line-moments";
import { formatPartialDate } from "../partial-date";
import { mostAtOnce, ribbonPath, type Stretch } from "../ribbon";
import { severalWords } from "../several-moments";
import type { Span } from "../span";
import { endOfThinYears } from "../thin-years";
import { boundsOf, type TimeWindow } from "../zoom/time-window";
import type { ComparedLane, ComparedMoment, ComparedTime } from "./compared-moments";

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
