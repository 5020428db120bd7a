import type { Warning } from "../../model/archive";
import { dateView } from "../date-view";
import { heldView } from "../days-text";
import { kindLabels } from "../entry-name";
import { known, type JudgedRecord } from "../judged-record";
import { outcomeChips } from "../outcome-chips";
import { speakingRole } from "../speaking-role";
import { judgementChips } from "./card-chips";
import { cardFooting, type ShareCard } from "./share-card";

/** A warning's picture: who said it, when, and what became of the line. */
export function warningCard({ archive, judgements }: JudgedRecord, warning: Warning): ShareCard {
  const derivation = known(judgements.ofWarning, warning.id);
  const { name } = known(archive.byId.actors, warning.actor);
  const role = speakingRole(name, warning.role);
  return {
    kind: kindLabels.warnings,
    headline: warning.headline,
    original: null,
    byline: `${dateView(warning.date).text} · ${name}${role ? `, ${role}` : ""}`,
    detail: null,
    chips: judgementChips(outcomeChips(derivation)),
    motif: { of: "line", status: derivation.lineStatus, held: heldView(derivation) },
    ...cardFooting(archive.record),
  };
}
