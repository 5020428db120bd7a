import type { Derivation } from "./derivation";
import type { LineFacts, LinkFacts } from "./facts";
import { judgedLines } from "./judged-lines";
import type { AssumedRecord } from "./assumptions";

/** A line that fares otherwise under some assumptions than under others. */
export interface LineDifference {
  readonly line: LineFacts;
  readonly before: Derivation<LinkFacts>;
  /** Null where the line is not there any more: none of its statements is kept. */
  readonly after: Derivation<LinkFacts> | null;
}

/** Two facts are told of every line, so it differs where its outcome does, and where only its status does. CODEBOOK section 6. */
export interface LineDifferences {
  readonly inOutcome: readonly LineDifference[];
  readonly inStatusOnly: readonly LineDifference[];
  readonly notFormed: readonly LineDifference[];
}

/** What became otherwise of which lines, in the order of the record. */
export function lineDifferences(before: AssumedRecord, after: AssumedRecord): LineDifferences {
  const differences = judgedLines(before.record, before.judgements).map(({ line, derivation }): LineDifference => ({
    line,
    before: derivation,
    after: after.judgements.ofLine.get(line.id) ?? null,
  }));
  return {
    inOutcome: differences.filter((each) => each.after !== null && each.after.outcome !== each.before.outcome),
    inStatusOnly: differences.filter(
      ({ before: old, after: now }) => now !== null && now.outcome === old.outcome && now.lineStatus !== old.lineStatus,
    ),
    notFormed: differences.filter((each) => each.after === null),
  };
}
