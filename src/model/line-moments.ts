import { format } from "date-fns/format";

import type { Link, Warning } from "./archive";
import { chronologically, dayOf, firstDayOf, type PartialDate, type Span, spanOf } from "./dates";
import type { Derivation, LinkFacts } from "./derivation";
import type { JudgedLine, LineJudgement } from "./record";
import { type Relation, relationLabels } from "./terms/event";
import { formatCount } from "./words";

/** What can be told of a line as dots in time: what was said, and every relation but words. */
export const momentKinds = [
  "said",
  "crossing",
  "partial-crossing",
  "stated-consequence",
  "other-response",
  "restraint",
] as const satisfies readonly ("said" | Exclude<Relation, "rhetoric">)[];
export type MomentKind = (typeof momentKinds)[number];

/** What each kind of moment is called. Relations have the words of the lists. */
export const momentLabels: Readonly<Record<MomentKind, string>> = { said: "Said", ...relationLabels };

/** One statement of a line, or one event that counts for what became of it. */
export type LineMoment =
  | { readonly kind: "said"; readonly entry: Warning; readonly link: null }
  | { readonly kind: Exclude<MomentKind, "said">; readonly entry: Link["event"]; readonly link: Link };

/**
 * Every statement of a line, and every event that crossed it, answered or held back, in order of time. Only links that
 * count are told, as on the stair of a line; what is merely said to cross, and words, change nothing. CODEBOOK section 6.
 */
export function lineMoments({ statements, derivation }: Pick<JudgedLine, "statements" | "derivation">): LineMoment[] {
  const said = statements.map((entry): LineMoment => ({ kind: "said", entry, link: null }));
  const happened = derivation.counted.flatMap(({ link }): LineMoment[] => {
    const { relation } = link.answer;
    return relation === "rhetoric" ? [] : [{ kind: relation, entry: link.event, link }];
  });
  return [...said, ...happened].toSorted((one, other) => chronologically(one.entry, other.entry));
}

/** A stretch of time in which a line was laid down, in days since 1970-01-01 UTC and parts of them. */
export interface LineStretch {
  /** It stood; or only a trace of it did, once it was partly crossed, and where it is too vague to test. */
  readonly kind: "standing" | "trace";
  readonly from: number;
  readonly to: number;
  /** Whether it goes on at the as-of date: nothing has ended it. */
  readonly open: boolean;
}

/**
 * When a line stood: from its first warning to its first full crossing, else to the lapse or the as-of date. After a
 * partial crossing that came first it is a trace. Where a date is a span, its middle is taken. CODEBOOK section 5.
 * @param asOf the as-of date, `YYYY-MM-DD`
 */
export function lineStretches(
  { statements, derivation }: Pick<LineJudgement, "statements" | "derivation">,
  asOf: string,
): LineStretch[] {
  const [first] = statements;
  if (!first) return [];
  const start = middleOf(spanOf(first.date));
  const { day: until, open } = endOf(derivation, dayOf(asOf));
  const { lineStatus, firstPartialCrossing } = derivation;
  const inPart = firstPartialCrossing ? Math.min(middleOf(firstPartialCrossing), until) : until;
  const turn = lineStatus === "not-testable" ? start : inPart;
  const stretches: LineStretch[] = [
    { kind: "standing", from: start, to: turn, open: open && turn === until },
    { kind: "trace", from: turn, to: until, open },
  ];
  return stretches.filter(({ from, to }) => from < to);
}

function endOf({ firstCrossing, lapse }: Derivation<LinkFacts>, asOf: number): { day: number; open: boolean } {
  if (firstCrossing) return { day: middleOf(firstCrossing), open: false };
  return lapse ? { day: middleOf(lapse), open: false } : { day: asOf, open: true };
}

/** The middle of a span, on the scale of days; of one day its beginning, as marks have it. */
function middleOf({ first, last }: Span): number {
  return first === last ? first : (first + last + 1) / 2;
}

const severalOf: Readonly<Record<MomentKind, string>> = {
  said: "statements",
  crossing: "crossings",
  "partial-crossing": "partial crossings",
  "stated-consequence": "acts said to follow",
  "other-response": "other acts",
  restraint: "cases of restraint",
};

/** "3 crossings, March 2022": what a mark stands for that stands for several things. `dates` in order. */
export function severalWords(kind: MomentKind, dates: readonly PartialDate[]): string {
  return `${formatCount(dates.length)} ${severalOf[kind]}, ${periodOf(dates)}`;
}

/** The month of all dates, else their year, else the first and the last year. */
function periodOf(dates: readonly PartialDate[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return "";
  if (first.year !== last.year) return `${first.year} to ${last.year}`;
  const oneMonth = first.month !== undefined && dates.every(({ month }) => month === first.month);
  return oneMonth ? format(firstDayOf(first), "MMMM yyyy") : String(first.year);
}
