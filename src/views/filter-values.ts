import type { Archive, Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import type { Facet } from "../model/filter-facets";
import { responseChoicesOf } from "../model/filter-response";
import { restraintTimes } from "../model/outcome-labels";
import { known } from "./judged-record";

/**
 * What a pair can be found by: actors and weapons of the warning and of its events; all else is the warning's own.
 * DESIGN section 4.
 */
export function filterValues(
  archive: Archive,
  warning: Warning,
  derivation: Derivation,
): Record<Facet, readonly string[]> {
  const events = known(archive.linksOf, warning.id).map(({ event }) => event);
  return {
    actor: distinct([warning.actor, ...events.flatMap(({ actors }) => actors)]),
    side: [warning.side],
    weapon: distinct([...warning.weapons, ...events.flatMap(({ weapons }) => weapons)]),
    theme: warning.themes,
    line: [warning.line],
    status: [derivation.lineStatus],
    response: responseChoicesOf(derivation),
    restraint: restraintTimes(derivation),
    kind: warning.consequenceKinds,
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
