import { entryPage, type SharedKind } from "../../addresses";
import type { KindedEntry, RecordSettings } from "../../model/archive";
import { dayView } from "../date-view";
import { entryName, kindLabels } from "../entry-name";
import { embedView, type EmbedView } from "./embed-view";

/** In the frame of an entry that was withdrawn: when and why, and nothing of what it had said but its name. */
export function goneEmbed(record: RecordSettings, kind: SharedKind, entry: KindedEntry["entry"]): EmbedView {
  const { withdrawn } = entry;
  if (!withdrawn) throw new Error(`The entry “${entry.id}” is not withdrawn.`);
  return embedView(record, {
    href: entryPage(kind, entry.id),
    kind: kindLabels[kind],
    shows: "An entry that was withdrawn",
    headline: `Withdrawn: ${entryName(entry)}`,
    by: [`on ${dayView(withdrawn.date).text}`],
    said: withdrawn.reason,
  });
}
