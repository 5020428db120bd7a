import { entryPage } from "../addresses";
import type { Link, Quote, RecordSettings, Warning } from "../model/archive";
import type { Derivation, LeftOutReason } from "../model/derivation";
import { spanOf, type Span } from "../model/span";
import { certaintyLabels, relationLabels, type Relation } from "../model/terms/event";
import { dateView, dayView, shortDateView, type DateView } from "./date-view";
import { afterPhrase, heldView, type HeldView } from "./days-text";
import { known, type JudgedRecord } from "./judged-record";
import { outcomeChips, type OutcomeChips } from "./outcome-chips";

export interface Named {
  readonly name: string;
  readonly href: string;
}

/** How a link is named to readers; "said to cross" is a partial crossing by a wider reading only. */
export type RelationMark = Relation | "said-to-cross";

export interface AftermathItem {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** "after 67 days", or that the order is not shown. */
  readonly lag: string;
  readonly mark: RelationMark;
  readonly label: string;
  /** Why the link moves nothing, where it does not. */
  readonly note: string | null;
}

export interface PairView {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  readonly actor: Named;
  readonly role: string;
  readonly quote: Quote | null;
  readonly redLine: string;
  readonly consequence: string | null;
  readonly weapons: readonly Named[];
  readonly chips: OutcomeChips;
  readonly held: HeldView | null;
  readonly aftermath: readonly AftermathItem[];
  /** What is said in the place of events where there are none. */
  readonly nothing: string;
}

/** A warning next to what happened afterwards. DESIGN section 5.5. */
export function pairView(record: JudgedRecord, warning: Warning): PairView {
  const { archive, judgements } = record;
  const actor = known(archive.byId.actors, warning.actor);
  const derivation = known(judgements.ofWarning, warning.id);
  return {
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: dateView(warning.date),
    actor: { name: actor.name, href: entryPage("actors", actor.id) },
    role: warning.role,
    quote: warning.quotes[0] ?? null,
    redLine: warning.redLine,
    consequence: warning.consequence,
    weapons: warning.weapons.map((id) => ({
      name: known(archive.byId.weapons, id).name,
      href: entryPage("weapons", id),
    })),
    chips: outcomeChips(derivation),
    held: heldView(derivation),
    aftermath: aftermathOf(warning, known(archive.linksOf, warning.id), derivation),
    nothing: nothingYet(derivation, archive.record),
  };
}

/** The sentence in the place of events where nothing is tied to the warning. */
export function nothingYet({ lineStatus }: Derivation, { asOf }: RecordSettings): string {
  if (lineStatus === "not-testable") return "The act that would count as a crossing is not named.";
  return `No crossing found in public sources up to ${dayView(asOf).text}.`;
}

/** Every event tied to a warning, in order, counted from the warning. */
export function aftermathOf(warning: Warning, links: readonly Link[], derivation: Derivation): AftermathItem[] {
  const leftOut = new Map(derivation.leftOut.map(({ link, reason }) => [link.event.id, reason]));
  const warned = spanOf(warning.date);
  return links.map((link) => aftermathItem(warned, link, leftOut.get(link.event.id)));
}

function aftermathItem(warned: Span, { event, answer }: Link, leftOut: LeftOutReason | undefined): AftermathItem {
  const mark = answer.missing === "reading" ? "said-to-cross" : answer.relation;
  return {
    id: event.id,
    href: entryPage("events", event.id),
    headline: event.headline,
    date: shortDateView(event.date),
    lag: leftOut === "order-uncertain" ? "order not shown" : afterPhrase(warned, spanOf(event.date)),
    mark,
    label: mark === "said-to-cross" ? "Said to cross" : relationLabels[mark],
    note: event.certainty === "confirmed" ? null : certaintyLabels[event.certainty],
  };
}
