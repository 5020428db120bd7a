import type { Derivation } from "./derivation";
import type { Judgeable, LinkFacts } from "./facts";
import { judgedLines, type LineJudgement } from "./judged-lines";
import type { Judgements } from "./judgements";
import {
  lineStatuses,
  outcomeKinds,
  responses,
  type LineStatus,
  type OutcomeKind,
  type Response,
} from "./terms/outcome";

/** A number of lines, and of the statements that draw them. CODEBOOK section 1. */
export interface LineCount {
  readonly lines: number;
  readonly statements: number;
}

/** How many lines fared how. In each of the four divisions every judged line is counted once. */
export interface Totals {
  readonly all: LineCount;
  readonly byLineStatus: Readonly<Record<LineStatus, LineCount>>;
  readonly byResponse: Readonly<Record<Response, LineCount>>;
  readonly byOutcome: Readonly<Record<OutcomeKind, LineCount>>;
  readonly byRestraint: Readonly<Record<RestraintTimes, LineCount>>;
  readonly distinctResponses: number;
}

/** Whether restraint is on record, and when: each line once. CODEBOOK section 6, "flags". */
export const restraintTimesLabels = {
  before: "Restraint on record before any crossing",
  after: "Restraint on record after a crossing, whole or partial",
  both: "Restraint on record before and after",
  none: "No restraint on record",
} as const;
export type RestraintTimes = keyof typeof restraintTimesLabels;
const restraintTimesKeys = Object.keys(restraintTimesLabels) as RestraintTimes[];

/** Counts the lines of the record by status, response, restraint and outcome. CODEBOOK sections 1 and 7. */
export function totalsOf(record: Judgeable, judgements: Judgements<LinkFacts>): Totals {
  return totalsOfLines(judgedLines(record, judgements));
}

/** Counts some lines by status, response, restraint and outcome. CODEBOOK sections 1 and 7. */
export function totalsOfLines(judged: readonly LineJudgement[]): Totals {
  return {
    all: countOf(judged),
    byLineStatus: countBy(judged, lineStatuses, ({ lineStatus }) => lineStatus),
    byResponse: countBy(judged, responses, ({ response }) => response),
    byOutcome: countBy(judged, outcomeKinds, ({ outcome }) => outcome),
    byRestraint: countBy(judged, restraintTimesKeys, restraintTimesOf),
    distinctResponses: distinctResponses(judged.map(({ derivation }) => derivation)),
  };
}

/**
 * The number of different acts that count as a response to at least one of these warnings or lines: one act may answer
 * many. CODEBOOK section 7, "One response, many lines".
 */
export function distinctResponses(derivations: readonly Derivation<LinkFacts>[]): number {
  const acts = derivations.flatMap(({ counted }) =>
    counted.filter(({ timing, relation }) => timing === "counts" && relation !== "rhetoric"),
  );
  return new Set(acts.map(({ link }) => link.event.id)).size;
}

function restraintTimesOf({ restraint: { before, after } }: Derivation<LinkFacts>): RestraintTimes {
  if (before.length > 0) return after.length > 0 ? "both" : "before";
  return after.length > 0 ? "after" : "none";
}

function countBy<Key extends string>(
  judged: readonly LineJudgement[],
  keys: readonly Key[],
  keyOf: (derivation: Derivation<LinkFacts>) => Key,
): Record<Key, LineCount> {
  const counts = keys.map((key) => [key, countOf(judged.filter(({ derivation }) => keyOf(derivation) === key))]);
  return Object.fromEntries(counts) as Record<Key, LineCount>;
}

function countOf(judged: readonly LineJudgement[]): LineCount {
  return { lines: judged.length, statements: judged.reduce((sum, { statements }) => sum + statements.length, 0) };
}
