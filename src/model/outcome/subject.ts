import type { WarningFacts } from "../facts";
import { chronologically } from "../chronology";
import type { PartialDate } from "../partial-date";
import { spanOf, type Span } from "../span";
import type { Side } from "../terms/side";
import { explicitnesses, type Demand, type Explicitness } from "../terms/warning";

/** The statements of a warning or a line, read as one. CODEBOOK section 6, "Lines". */
export interface Subject {
  readonly side: Side;
  /** That of the first statement. */
  readonly date: PartialDate;
  readonly span: Span;
  /** That of the most explicit statement. */
  readonly explicitness: Explicitness;
  /** That of the first statement. */
  readonly demand: Demand;
  /** When it lapsed, if every statement had by the as-of date; cut at that date. */
  readonly lapse: Span | null;
  /** Those that begin by the as-of date, first to last. */
  readonly statements: readonly WarningFacts[];
}

/**
 * Reads statements as one; null where none begins by the as-of date. CODEBOOK section 6, "Lines".
 * @param statements in any order
 * @param asOf in days since 1970-01-01 UTC
 */
export function subjectOf(statements: readonly WarningFacts[], asOf: number): Subject | null {
  const made = statements.filter(({ date }) => spanOf(date).first <= asOf).toSorted(chronologically);
  const [first] = made;
  if (!first) return null;
  return {
    side: first.side,
    date: first.date,
    span: spanOf(first.date),
    explicitness: explicitnesses.find((grade) => made.some(({ explicitness }) => explicitness === grade)) ?? "veiled",
    demand: first.demand,
    lapse: lapseOf(made, asOf),
    statements: made,
  };
}

/** A lapse is there once its first possible day is; of several, the last is meant. CODEBOOK sections 5 and 6, "Lines". */
function lapseOf(statements: readonly WarningFacts[], asOf: number): Span | null {
  const lapses = statements.map(({ lapsed }) => lapsed && spanOf(lapsed.date)).filter((lapse) => lapse !== null);
  const first = Math.max(...lapses.map((lapse) => lapse.first));
  if (lapses.length < statements.length || first > asOf) return null;
  return { first, last: Math.min(asOf, Math.max(...lapses.map(({ last }) => last))) };
}
