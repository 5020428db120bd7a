import type { SharedKind } from "../../addresses";
import type { KindedAs } from "../../model/archive";
import type { JudgedRecord } from "../../model/record";
import { sharedEntries } from "../share/shared-entries";
import { embedTitle, type EmbedView } from "./embed-view";
import { eventEmbed } from "./event-embed";
import { actorEmbed, weaponEmbed } from "./gathered-embeds";
import { goneEmbed } from "./gone-embed";
import { lineEmbed } from "./line-embed";
import { warningEmbed } from "./warning-embed";

/** A page below `/embed/`: `/embed/<kind>/<id>/`. */
export interface EmbedPage {
  readonly kind: SharedKind;
  readonly id: string;
  readonly view: EmbedView;
}

/** The embed of every entry at each id it has or had, since other sites go on framing these. CODEBOOK section 11. */
export function embedPages(record: JudgedRecord): EmbedPage[] {
  return sharedEntries(record.archive).map(({ id, kinded }) => {
    const view = entryEmbed(record, kinded);
    const once = id === kinded.entry.id ? null : id;
    return { kind: kinded.kind, id, view: { ...view, title: embedTitle(record.archive.record, view, once) } };
  });
}

/** What an entry's embed shows. */
export function entryEmbed(record: JudgedRecord, { kind, entry }: KindedAs<SharedKind>): EmbedView {
  if (entry.withdrawn) return goneEmbed(record.archive.record, kind, entry);
  switch (kind) {
    case "warnings":
      return warningEmbed(record, entry);
    case "events":
      return eventEmbed(record, entry);
    case "lines":
      return lineEmbed(record, entry);
    case "actors":
      return actorEmbed(record, entry);
    case "weapons":
      return weaponEmbed(record, entry);
  }
}
