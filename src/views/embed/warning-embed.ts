import type { Warning } from "../../model/archive";
import { kindLabels } from "../entry-name";
import type { JudgedRecord } from "../judged-record";
import { pairView } from "../pair";
import { embedView, firstOfList, type EmbedView } from "./embed-view";

/** A warning next to what happened afterwards, in short. */
export function warningEmbed(record: JudgedRecord, warning: Warning): EmbedView {
  const pair = pairView(record, warning);
  const { items, more } = firstOfList(pair.aftermath, pair.href);
  return embedView(record.archive.record, {
    href: pair.href,
    kind: kindLabels.warnings,
    headline: pair.headline,
    date: pair.date,
    by: [pair.actor, ...(pair.role ? [pair.role] : [])],
    quote: pair.quote,
    facts: [
      { name: "The line", text: pair.redLine },
      ...(pair.consequence ? [{ name: "Said to follow", text: pair.consequence }] : []),
    ],
    chips: pair.chips,
    line: { status: pair.chips.status.kind, held: pair.held },
    lists: [{ heading: "What happened afterwards", rows: { of: "tied", items }, more, nothing: pair.nothing }],
  });
}
