import type { Archive, Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import { aftermathItem, type AftermathItem } from "./aftermath";
import { known } from "./judged-record";
import { leftOutReasons } from "./left-out-words";
import { tieView, type TieView } from "./tie-view";

/** An event tied to a warning, with the reason for the tie. */
export interface TiedEvent extends AftermathItem {
  readonly tie: TieView;
}

/** What happened after a warning, in order, each event with its reason. DESIGN section 6. */
export function tiedEvents(archive: Archive, warning: Warning, derivation: Derivation): TiedEvent[] {
  const reasonOf = leftOutReasons(derivation);
  return known(archive.linksOf, warning.id).map((link) => {
    const leftOut = reasonOf(link.event.id);
    return { ...aftermathItem(warning, link, leftOut), tie: tieView(archive, link.answer, leftOut) };
  });
}
