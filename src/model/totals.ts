import type { Derivation, Judgeable, LinkFacts } from "./derivation";
import { lineProfile, type LineProfile } from "./lines";
import { judgedLines, type Judgements, type LineJudgement } from "./record";
import {
  type LineStatus,
  lineStatuses,
  type OutcomeKind,
  outcomeKinds,
  type Response,
  responses,
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
function distinctResponses(derivations: readonly Derivation<LinkFacts>[]): number {
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

/** Why a crossed line stays out of the shares: the first that applies. CODEBOOK sections 2, 6 and 8. */
export const shareExclusionLabels = {
  "no-kind-named": "No kind of consequence was named",
  "form-not-coded": "Whether an act was announced is not coded",
  "risk-invoked": "A risk was invoked, not an act",
  "window-open": "The response window is still open",
} as const;
export type ShareExclusion = keyof typeof shareExclusionLabels;
export const shareExclusions = Object.keys(shareExclusionLabels) as ShareExclusion[];

/** Of the crossed lines with a specific stated act that are no longer open, how many saw it carried out. CODEBOOK section 8. */
export interface CarriedOutShare {
  /** The denominator. */
  readonly cases: number;
  readonly carriedOut: number;
  readonly carriedOutInPart: number;
  /** The other crossed lines. */
  readonly leftOut: Readonly<Record<ShareExclusion, number>>;
}

interface CrossedLine extends LineJudgement {
  readonly profile: LineProfile;
}

/**
 * The share that CODEBOOK section 8 allows of these lines, with its denominator and what it leaves out. To be asked
 * of the lines of one side, one authority or one theme: there is no single score for all.
 */
export function carriedOutShare(judged: readonly LineJudgement[]): CarriedOutShare {
  const crossed = judged.flatMap(crossedLine);
  const cases = crossed.filter((line) => exclusionOf(line) === null);
  const leftOut = shareExclusions.map((reason) => [
    reason,
    crossed.filter((line) => exclusionOf(line) === reason).length,
  ]);
  return {
    cases: cases.length,
    carriedOut: cases.filter(({ derivation }) => derivation.response === "carried-out").length,
    carriedOutInPart: cases.filter(({ derivation }) => derivation.response === "carried-out-in-part").length,
    leftOut: Object.fromEntries(leftOut) as Record<ShareExclusion, number>,
  };
}

function crossedLine(judged: LineJudgement): CrossedLine[] {
  const { firstCrossing } = judged.derivation;
  const profile = firstCrossing && lineProfile(judged.statements, firstCrossing);
  return profile ? [{ ...judged, profile }] : [];
}

function exclusionOf({ profile, derivation }: CrossedLine): ShareExclusion | null {
  if (profile.specific) return derivation.open ? "window-open" : null;
  if (!profile.namesKind) return "no-kind-named";
  return profile.form === null ? "form-not-coded" : "risk-invoked";
}
