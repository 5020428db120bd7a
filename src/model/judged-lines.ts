import type { Archive, Line, Warning } from "./archive";
import type { Derivation } from "./derivation";
import type { Judgements } from "./judgements";

/** A line with its statements, first to last, and what became of it. */
export interface JudgedLine {
  readonly line: Line;
  readonly statements: readonly Warning[];
  readonly derivation: Derivation;
}

/** The lines that totals count: all that were judged, in the order of the archive. */
export function judgedLines({ lines, statementsOf }: Archive, { ofLine }: Judgements): readonly JudgedLine[] {
  return lines.flatMap((line) => {
    const derivation = ofLine.get(line.id);
    return derivation ? [{ line, statements: statementsOf.get(line.id) ?? [], derivation }] : [];
  });
}
