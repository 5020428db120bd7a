import { embedPage, oEmbedFile, published, type SharedKind } from "../../addresses";
import type { KindedAs } from "../../model/entry-changes";
import type { JudgedRecord } from "../judged-record";
import { iframeCode } from "./iframe-code";
import { entryEmbed } from "./entry-embed";

/** How a page is put into a frame on another site. */
export interface EmbedOffer {
  /** What the frame shows, from the root of the host. */
  readonly href: string;
  /** HTML to paste. */
  readonly code: string;
  /** What programs read instead of the code, with its host. */
  readonly oEmbed: string;
  readonly oEmbedTitle: string;
}

/** What an entry's page says of embedding it; null if it was withdrawn: that is told to those who frame it already. */
export function embedOffer(record: JudgedRecord, kinded: KindedAs<SharedKind>): EmbedOffer | null {
  const { kind, entry } = kinded;
  if (entry.withdrawn) return null;
  const view = entryEmbed(record, kinded);
  return {
    href: embedPage(kind, entry.id),
    code: iframeCode(published(embedPage(kind, entry.id)), view),
    oEmbed: published(oEmbedFile(kind, entry.id)),
    oEmbedTitle: `${view.headline} (oEmbed)`,
  };
}
