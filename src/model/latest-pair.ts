import type { AftermathEvent, Warning } from "./archive";
import { chronologically } from "./dates";
import type { Derivation } from "./derivation";

/** The pair whose aftermath has the newest event on record, and the other warnings which that event answers. */
export interface LatestPair {
  readonly warning: Warning;
  readonly event: AftermathEvent;
  /** Newest first. */
  readonly others: readonly Warning[];
}

/**
 * The pair that stands first: its newest counted event is the newest of all; of several, the newest warning, then by id.
 * Null for a record in which nothing counts.
 */
export function latestPair(
  warnings: readonly Warning[],
  ofWarning: ReadonlyMap<string, Pick<Derivation, "counted">>,
): LatestPair | null {
  const counted = warnings.flatMap((warning) =>
    (ofWarning.get(warning.id)?.counted ?? []).map(({ link }) => ({ warning, event: link.event })),
  );
  const newest = counted
    .map(({ event }) => event)
    .toSorted(chronologically)
    .at(-1);
  if (!newest) return null;
  const answered = counted.filter(({ event }) => event.id === newest.id).map(({ warning }) => warning);
  const [warning, ...others] = answered.toSorted((one, other) => chronologically(other, one));
  return warning ? { warning, event: newest, others } : null;
}
