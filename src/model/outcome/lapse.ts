import type { Subject } from "../derivation";
import { spanOf, type Span } from "../span";

/**
 * When the warning lapsed, if it had by the as-of date: like an event, a lapse is there once its first possible day is.
 * `asOf` in days since 1970-01-01 UTC. CODEBOOK section 6, "lapsed".
 */
export function lapseBy({ lapsed }: Subject, asOf: number): Span | null {
  if (!lapsed) return null;
  const span = spanOf(lapsed.date);
  return span.first <= asOf ? span : null;
}
