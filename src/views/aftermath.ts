import { entryPage } from "../addresses";
import type { Archive, Link, Warning } from "../model/archive";
import type { Derivation, LeftOutReason } from "../model/derivation";
import { type AftermathFacet, hasPart } from "../model/selection";
import { certaintyLabels } from "../model/terms/event";
import { type DateView, lagPhrase, shortDateView } from "./date-view";
import { known } from "./known";
import { leftOutReasons, relationView, type RelationView, tieView, type TieView } from "./ties";

/** An event tied to a warning, as it stands beside it. */
export interface AftermathItem {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** "after 67 days", or that the order is not shown. */
  readonly lag: string;
  readonly relation: RelationView;
  /** Whether it is only words, or restraint before any crossing: told more softly than what was done. */
  readonly isMinor: boolean;
  /** Where the page is about an actor or weapon system and it had a part in the event: who acted, or that the weapon was in it. */
  readonly matched: { readonly actor: string | null } | null;
  /** What the reader must know to see why the link moves nothing, where relation and lag do not say it. */
  readonly note: string | null;
}

/** The same in the pair of the warning. */
export interface PairedEvent extends AftermathItem {
  /** Where it stands on the page. */
  readonly anchor: string;
}

/** What a page of pairs is about, if it is an actor or a weapon system. */
export interface Match {
  readonly facet: AftermathFacet;
  readonly value: string;
  /** The actor's name; null for a weapon system. */
  readonly actor: string | null;
}

/** Every event tied to a warning, in order, counted from the warning. */
export function aftermathOf(
  warning: Warning,
  links: readonly Link[],
  derivation: Derivation,
  match: Match | null = null,
): PairedEvent[] {
  const reasonOf = leftOutReasons(derivation);
  return links.map((link, place) => ({
    ...aftermathItem(warning, link, reasonOf(link.event.id)),
    matched: match && hasPart(match.facet, match.value, link) ? { actor: match.actor } : null,
    anchor: aftermathAnchor(warning.id, place),
  }));
}

/** Where an event stands in the pair of a warning on the timeline. `place`: among the links of the warning, from 0. */
export function aftermathAnchor(warning: string, place: number): string {
  return `${warning}-${place + 1}`;
}

/** One event tied to a warning. `leftOut`: why its link moves nothing, where it does not. */
export function aftermathItem(
  warning: Warning,
  { event, answer }: Link,
  leftOut: LeftOutReason | undefined,
): AftermathItem {
  return {
    id: event.id,
    href: entryPage("events", event.id),
    headline: event.headline,
    date: shortDateView(event.date),
    lag: lagPhrase(warning, event, leftOut),
    relation: relationView(answer),
    matched: null,
    isMinor: answer.relation === "rhetoric" || answer.relation === "restraint" || leftOut !== undefined,
    note: noteOn(event, leftOut),
  };
}

function noteOn({ certainty }: Link["event"], leftOut: LeftOutReason | undefined): string | null {
  if (certainty !== "confirmed") return certaintyLabels[certainty];
  if (leftOut === "after-lapse") return "After the warning had lapsed";
  return leftOut === "after-as-of" ? "After the as-of date" : null;
}

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
