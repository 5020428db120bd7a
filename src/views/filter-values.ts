import type { Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import type { Facet } from "../model/filter-facets";
import { responseChoicesOf, restraintTimes } from "../model/outcome-labels";

/** What a pair can be found by of the warning itself. Actors and weapon systems of its events come to it. */
export function ownValues(warning: Warning, derivation: Derivation): Record<Facet, readonly string[]> {
  return {
    actor: [warning.actor],
    side: [warning.side],
    weapon: warning.weapons,
    theme: warning.themes,
    line: [warning.line],
    status: [derivation.lineStatus],
    response: responseChoicesOf(derivation),
    restraint: restraintTimes(derivation),
    kind: warning.consequenceKinds,
  };
}
