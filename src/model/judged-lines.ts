import type { Archive, Line, Link, Warning } from "./archive";
import type { Derivation } from "./derivation";
import type { LineFacts, LinkFacts, WarningFacts } from "./facts";
import type { Judgements } from "./judgements";

/** A line with its statements, first to last, and what became of it. */
export interface JudgedLine<N extends LineFacts = Line, W extends WarningFacts = Warning, L extends LinkFacts = Link> {
  readonly line: N;
  readonly statements: readonly W[];
  readonly derivation: Derivation<L>;
}

/** A judged line as far as totals and shares read it. */
export type LineJudgement = JudgedLine<LineFacts, WarningFacts, LinkFacts>;

/** One line of the record as it was judged; null for a line that was not. */
export function judgedLine(
  { byId, statementsOf }: Pick<Archive, "byId" | "statementsOf">,
  { ofLine }: Judgements,
  id: string,
): JudgedLine | null {
  const [line, derivation] = [byId.lines.get(id), ofLine.get(id)];
  return line && derivation ? { line, statements: statementsOf.get(id) ?? [], derivation } : null;
}

interface StatedLines<N, W> {
  readonly lines: readonly N[];
  readonly statementsOf: ReadonlyMap<string, readonly W[]>;
}

/** The lines that totals count: all that were judged, in the order of the record. */
export function judgedLines<N extends LineFacts, W extends WarningFacts, L extends LinkFacts>(
  { lines, statementsOf }: StatedLines<N, W>,
  { ofLine }: Judgements<L>,
): readonly JudgedLine<N, W, L>[] {
  return lines.flatMap((line) => {
    const derivation = ofLine.get(line.id);
    return derivation ? [{ line, statements: statementsOf.get(line.id) ?? [], derivation }] : [];
  });
}
