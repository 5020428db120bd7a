import type { AftermathEvent, Answer, EntryLists, Line, Link, RecordSettings, Warning } from "./archive";
import { grouped } from "./archive-of";
import type { PartialDate, Span } from "./dates";
import type { Relation } from "./terms/event";
import type { Flag, LineStatus, OutcomeKind, Response } from "./terms/outcome";
import type { Side } from "./terms/side";
import type { Demand } from "./terms/warning";

/** The assumptions an outcome is derived under. CODEBOOK sections 5 and 11. */
export interface Terms {
  /** The day up to which events count, `YYYY-MM-DD`; data, never the clock. */
  readonly asOf: string;
  /** How long a response window stays open after its step, in days; null: without limit. */
  readonly windowDays: number | null;
}

/** What is judged: one warning, or all statements of a line read as one. CODEBOOK section 6, "Lines". */
export interface Case<L extends LinkFacts = Link> {
  /** A single one for a warning, all of its line for a line; in any order. */
  readonly statements: readonly WarningFacts[];
  /** All links of these statements, in any order; of one event there may be several, to different statements. */
  readonly links: readonly L[];
  /** The dates of the line's other statements, for the flag `restated`; of a line, those of all but its first. */
  readonly otherStatements: readonly PartialDate[];
}

/** A number of days, exact where `least` equals `most`. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

/** How long a line held, and what ended the count. CODEBOOK section 5. */
export interface DaysHeld {
  readonly days: DayRange;
  /** `as-of` is shown as "so far", `lapse` as "until it lapsed", `partial-crossing` as "in part". */
  readonly until: "crossing" | "partial-crossing" | "lapse" | "as-of";
  /** Whether the days are an upper limit: the demand was to stop, and `least` is 0. */
  readonly atMost: boolean;
}

/** A crossing or partial crossing that counts, and the response window it opens. CODEBOOK section 5. */
export interface Step<L extends LinkFacts = Link> {
  readonly link: L;
  /** The days on which it may lie, cut at the warning's first day and at the as-of date. */
  readonly span: Span;
  /** The last day of its window, in days since 1970-01-01 UTC; null: without limit. */
  readonly windowEnds: number | null;
}

/** How an act or words lie to the windows: in that of some step, before every step, or neither. CODEBOOK section 5. */
export type Timing = "counts" | "early" | "late";

/** A link of the set L of CODEBOOK section 6; of several links of one event, the one that prevails. */
export interface CountedLink<L extends LinkFacts = Link> {
  readonly link: L;
  /** The days on which its event may lie, cut at the warning's first day and at the as-of date. */
  readonly span: Span;
  /** As what it is read: its own relation, but for an announcement made after the last step. CODEBOOK section 6, "Lines". */
  readonly relation: Relation;
  /** Null for steps and restraint. */
  readonly timing: Timing | null;
  /** The steps in whose windows it falls, in order; empty for steps and restraint. */
  readonly fallsIn: readonly Step<L>[];
}

/** Why a link moves nothing. The first that applies; the middle four set a flag. CODEBOOK section 6, "flags". */
export type LeftOutReason =
  "after-as-of" | "disputed-evidence" | "said-to-cross" | "order-uncertain" | "after-lapse" | "before-warning";

export interface LeftOutLink<L extends LinkFacts = Link> {
  readonly link: L;
  readonly reason: LeftOutReason;
}

/** How long after the step that drew it the act that decided the response came. CODEBOOK section 5, "response lag". */
export interface ResponseLag<L extends LinkFacts = Link> {
  readonly days: DayRange;
  readonly act: CountedLink<L>;
  readonly step: Step<L>;
}

/** An outcome with everything one needs to follow how it was reached. CODEBOOK section 6. */
export interface Derivation<L extends LinkFacts = Link> {
  /** What it was derived under. */
  readonly terms: Terms;
  /** The side that warned. */
  readonly side: Side;
  /** Whether something must not begin, or must stop; of a line, as its first statement has it. */
  readonly demand: Demand;
  /** The days on which the warning lapsed, if it had by the as-of date. */
  readonly lapse: Span | null;
  readonly lineStatus: LineStatus;
  readonly response: Response;
  readonly outcome: OutcomeKind;
  /** In the order of CODEBOOK section 6. */
  readonly flags: readonly Flag[];
  readonly counted: readonly CountedLink<L>[];
  readonly leftOut: readonly LeftOutLink<L>[];
  /** By first day, then last day, then id. */
  readonly steps: readonly Step<L>[];
  /** The last day on which the outcome is open, in days since 1970-01-01 UTC; null where there is no step. */
  readonly openUntil: number | null;
  /** Whether the as-of date is not after that day. */
  readonly open: boolean;
  /** The restraint that counts, by whether it began before the first step was past. */
  readonly restraint: { readonly before: readonly L[]; readonly after: readonly L[] };
  /** The links by which the line status, the response and the outcome were decided; empty where a default applied. */
  readonly decidedBy: {
    readonly lineStatus: readonly L[];
    readonly response: readonly L[];
    readonly outcome: readonly L[];
  };
  readonly firstCrossing: Span | null;
  readonly firstPartialCrossing: Span | null;
  /** To the first crossing, else to the lapse or the as-of date. Null for veiled lines, and for an uncrossed demand to stop. */
  readonly daysHeld: DaysHeld | null;
  /** To the first partial crossing, "in part". Null for veiled lines and where there is no partial crossing. */
  readonly daysHeldInPart: DaysHeld | null;
  /** Null where no act decided the response, and where it was early. */
  readonly responseLag: ResponseLag<L> | null;
}

/*
 * What judgements and totals read of the entries, and no more: the archive has it with all the rest, and a browser can
 * be given it alone.
 */

export interface WarningFacts extends Pick<
  Warning,
  "id" | "date" | "side" | "line" | "explicitness" | "consequenceKinds" | "consequenceForm" | "authority" | "demand"
> {
  readonly lapsed: { readonly date: PartialDate } | null;
}

export type LineFacts = Pick<Line, "id" | "side" | "headline" | "themes">;
export type EventFacts = Pick<AftermathEvent, "id" | "date" | "sides" | "certainty">;
export type AnswerFacts = Pick<Answer, "warning" | "relation" | "degree" | "missing" | "order">;

/** An event's answer together with the event it stands in. */
export interface LinkFacts {
  readonly event: EventFacts;
  readonly answer: AnswerFacts;
}

/** A record as it is judged: what is withdrawn is not in it. Sorted and indexed as an `Archive` is, which is one. */
export interface Judgeable<L extends LinkFacts = LinkFacts> {
  /** By date, oldest first, then id. */
  readonly warnings: readonly WarningFacts[];
  /** By id. */
  readonly lines: readonly LineFacts[];
  /** By warning id: the links that events have to it. */
  readonly linksOf: ReadonlyMap<string, readonly L[]>;
  /** By line id: its statements, first to last. */
  readonly statementsOf: ReadonlyMap<string, readonly WarningFacts[]>;
}

/** All that outcomes are derived from, as plain data: nothing withdrawn, each list in the order of the archive. */
export interface DerivationRecord {
  readonly asOf: string;
  readonly lines: readonly LineFacts[];
  readonly warnings: readonly WarningFacts[];
  readonly events: readonly (EventFacts & { readonly answers: readonly AnswerFacts[] })[];
}

/** The record to judge, indexed as an archive is. */
export function judgeableOf({ lines, warnings, events }: DerivationRecord): Judgeable {
  const links = events.flatMap(({ answers, ...event }) => answers.map((answer) => ({ event, answer })));
  const lineIds = [...lines.map(({ id }) => id), ...warnings.map(({ line }) => line)];
  return {
    lines,
    warnings,
    linksOf: grouped(
      warnings.map(({ id }) => id),
      links,
      ({ answer }) => answer.warning,
    ),
    statementsOf: grouped(lineIds, warnings, ({ line }) => line),
  };
}

/** What the derivation needs of the record, also to be published for those who derive anew. Events that answer nothing are left out. */
export function derivationRecordOf({
  record,
  lines,
  warnings,
  events,
}: Pick<EntryLists, "lines" | "warnings" | "events"> & {
  readonly record: Pick<RecordSettings, "asOf">;
}): DerivationRecord {
  return {
    asOf: record.asOf,
    lines: lines.map(({ id, side, headline, themes }) => ({ id, side, headline, themes })),
    warnings: warnings.map(warningFacts),
    events: events
      .filter(({ answers }) => answers.length > 0)
      .map(({ id, date, sides, certainty, answers }) => ({
        ...{ id, date, sides, certainty },
        answers: answers.map(answerFacts),
      })),
  };
}

function warningFacts(warning: WarningFacts): WarningFacts {
  const { id, date, side, line, explicitness, consequenceKinds, consequenceForm, authority, demand, lapsed } = warning;
  return {
    ...{ id, date, side, line, explicitness, consequenceKinds, consequenceForm, authority, demand },
    lapsed: lapsed && { date: lapsed.date },
  };
}

function answerFacts({ warning, relation, degree, missing, order }: AnswerFacts): AnswerFacts {
  return { warning, relation, degree, missing, order };
}
