import { entryPage } from "../addresses";
import type { Quote, RecordSettings, Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import { aftermathOf, type PairedEvent } from "./aftermath";
import { dateView, dayView, type DateView } from "./date-view";
import { heldView, type HeldView } from "./days-text";
import { actorLink, weaponLinks } from "./facts";
import { known, type JudgedRecord } from "./judged-record";
import type { Named } from "./named";
import { outcomeChips, type OutcomeChips } from "./outcome-chips";
import { speakingRole } from "./speaking-role";

export interface PairView {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  readonly actor: Named;
  /** Null where it would only say the actor's name again. */
  readonly role: string | null;
  readonly quote: Quote | null;
  readonly redLine: string;
  readonly consequence: string | null;
  readonly weapons: readonly Named[];
  readonly chips: OutcomeChips;
  readonly held: HeldView | null;
  readonly aftermath: readonly PairedEvent[];
  /** What is said in the place of events where there are none. */
  readonly nothing: string;
}

/** A warning next to what happened afterwards. DESIGN section 5.5. */
export function pairView(record: JudgedRecord, warning: Warning): PairView {
  const { archive, judgements } = record;
  const derivation = known(judgements.ofWarning, warning.id);
  const actor = actorLink(archive, warning.actor);
  return {
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: dateView(warning.date),
    actor,
    role: speakingRole(actor.name, warning.role),
    quote: warning.quotes[0] ?? null,
    redLine: warning.redLine,
    consequence: warning.consequence,
    weapons: weaponLinks(archive, warning.weapons),
    chips: outcomeChips(derivation),
    held: heldView(derivation),
    aftermath: aftermathOf(warning, known(archive.linksOf, warning.id), derivation),
    nothing: nothingYet(derivation, archive.record),
  };
}

/** The sentence in the place of events where nothing is tied to the warning. */
export function nothingYet({ lineStatus }: Pick<Derivation, "lineStatus">, { asOf }: RecordSettings): string {
  if (lineStatus === "not-testable") return "The act that would count as a crossing is not named.";
  return `No crossing found in public sources up to ${dayView(asOf).text}.`;
}
