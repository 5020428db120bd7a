import type { Warning } from "../../model/archive";
import { kindLabels } from "../entry-name";
import type { JudgedRecord } from "../../model/record";
import { pairView } from "../pair";
import { embedView, type EmbedView } from "./embed-view";

/** A warning next to what happened afterwards, in short. */
export function warningEmbed(record: JudgedRecord, warning: Warning): EmbedView {
  const pair = pairView(record, warning);
  return embedView(record.archive.record, {
    href: pair.href,
    kind: kindLabels.warnings,
    shows: "A warning, and what happened then",
    headline: pair.headline,
    date: pair.date,
    by: [pair.actor, ...(pair.role ? [pair.role] : [])],
    quote: pair.quote,
    facts: [
      { name: "Warned against", text: pair.redLine },
      ...(pair.consequence ? [{ name: "Said to follow", text: pair.consequence }] : []),
    ],
    answer: pair.answer,
    line: { status: pair.answer.status, held: pair.held },
    lists: [
      {
        heading: "What happened afterwards",
        rows: { of: "tied", items: pair.told },
        more: pair.folded && { name: pair.folded.summary, href: pair.href },
        nothing: pair.nothing,
      },
    ],
  });
}
