import type { Derivation } from "./derivation";
import type { Judgeable, LinkFacts } from "./facts";
import { judgedLines, type LineJudgement } from "./judged-lines";
import type { Judgements } from "./judgements";
import { linksInWindow, linksWith } from "./outcome/links";
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

/** How many lines fared how. In each of the three divisions every judged line is counted once. */
export interface Totals {
  readonly all: LineCount;
  readonly byLineStatus: Readonly<Record<LineStatus, LineCount>>;
  readonly byResponse: Readonly<Record<Response, LineCount>>;
  readonly byOutcome: Readonly<Record<OutcomeKind, LineCount>>;
  readonly distinctResponses: number;
}

/** Counts the lines of the record by status, response and outcome. CODEBOOK sections 1 and 7. */
export function totalsOf(record: Judgeable, judgements: Judgements<LinkFacts>): Totals {
  return totalsOfLines(judgedLines(record, judgements));
}

/** Counts some lines by status, response and outcome. CODEBOOK sections 1 and 7. */
export function totalsOfLines(judged: readonly LineJudgement[]): Totals {
  return {
    all: countOf(judged),
    byLineStatus: countBy(judged, lineStatuses, ({ lineStatus }) => lineStatus),
    byResponse: countBy(judged, responses, ({ response }) => response),
    byOutcome: countBy(judged, outcomeKinds, ({ outcome }) => outcome),
    distinctResponses: distinctResponses(judged.map(({ derivation }) => derivation)),
  };
}

/**
 * The number of different acts that count as a response to at least one of these warnings or lines: one act may answer
 * many. CODEBOOK section 7, "One response, many lines".
 */
export function distinctResponses(derivations: readonly Derivation<LinkFacts>[]): number {
  const acts = derivations.flatMap(({ counted }) =>
    linksWith(linksInWindow(counted), "stated-consequence", "other-response"),
  );
  return new Set(acts.map(({ event }) => event.id)).size;
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
