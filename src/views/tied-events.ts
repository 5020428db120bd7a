import type { Archive, Link, Warning } from "../model/archive";
import type { Derivation, LeftOutReason } from "../model/derivation";
import { aftermathItem, type AftermathItem } from "./aftermath";
import { known } from "./known";
import { leftOutReasons } from "./left-out-words";
import { tieView, type TieView } from "./tie-view";

/** An event beside its warning, or a warning beside its event, with the reason for the tie. */
export interface TiedItem extends AftermathItem {
  /** Who said it, of a warning; null of an event. */
  readonly byline: string | null;
  readonly tie: TieView;
}

/** What happened after a warning, in order, each event with its reason. */
export function tiedEvents(archive: Archive, warning: Warning, derivation: Derivation): TiedItem[] {
  const reasonOf = leftOutReasons(derivation);
  return known(archive.linksOf, warning.id).map((link) => tiedItem(archive, warning, link, reasonOf(link.event.id)));
}

/** One event beside its warning. `leftOut`: why the tie moves nothing, where it does not. */
export function tiedItem(archive: Archive, warning: Warning, link: Link, leftOut: LeftOutReason | undefined): TiedItem {
  return { ...aftermathItem(warning, link, leftOut), byline: null, tie: tieView(archive, link.answer, leftOut) };
}
