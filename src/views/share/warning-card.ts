import type { Warning } from "../../model/archive";
import { dateView } from "../date-view";
import { heldView } from "../days-text";
import { kindLabels } from "../entry-name";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { warningAnswer } from "../answer";
import { speakingRole } from "../speaking-role";
import { cardFooting, type ShareCard } from "./share-card";

/** A warning's picture: who said it, when, and what became of the line. */
export function warningCard(record: JudgedRecord, warning: Warning): ShareCard {
  const { archive, judgements } = record;
  const derivation = known(judgements.ofWarning, warning.id);
  const { name } = known(archive.byId.actors, warning.actor);
  const role = speakingRole(name, warning.role);
  return {
    kind: kindLabels.warnings,
    headline: warning.headline,
    original: null,
    byline: `${dateView(warning.date).text} · ${name}${role ? `, ${role}` : ""}`,
    detail: null,
    answer: warningAnswer(record, warning).text,
    chips: [],
    motif: { of: "line", status: derivation.lineStatus, held: heldView(derivation) },
    ...cardFooting(archive.record),
  };
}
