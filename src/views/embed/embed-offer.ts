import { embeddedTimeline, embedPage, oEmbedFile, published, type SharedKind } from "../../addresses";
import type { RecordSettings } from "../../model/archive";
import type { KindedAs } from "../../model/entry-changes";
import type { Filter } from "../../model/filter";
import { formatFilter } from "../../model/filter-address";
import { frameCode, timelineFrameOf } from "../../model/frame-code";
import type { JudgedRecord } from "../judged-record";
import { iframeCode } from "./iframe-code";
import { entryEmbed } from "./entry-embed";

/** How a page is put into a frame on another site. */
export interface EmbedOffer {
  /** What the frame shows, from the root of the host. */
  readonly href: string;
  /** HTML to paste. */
  readonly code: string;
  /** Whether what the frame shows takes a script: where an address says what that is. */
  readonly hasScript: boolean;
  /** What programs read instead of the code, with its host; null where a page of an entry has another frame for them. */
  readonly oEmbed: { readonly href: string; readonly title: string } | null;
}

/** What an entry's page says of embedding it; null if it was withdrawn: that is told to those who frame it already. */
export function embedOffer(record: JudgedRecord, kinded: KindedAs<SharedKind>): EmbedOffer | null {
  const { kind, entry } = kinded;
  if (entry.withdrawn) return null;
  const view = entryEmbed(record, kinded);
  return {
    href: embedPage(kind, entry.id),
    code: iframeCode(published(embedPage(kind, entry.id)), view),
    hasScript: false,
    oEmbed: { href: published(oEmbedFile(kind, entry.id)), title: `${view.headline} (oEmbed)` },
  };
}

/** What a page of one choice says of embedding it: the frame of the timeline, filtered by that choice. */
export function filteredOffer({ name }: RecordSettings, filter: Filter, heading: string): EmbedOffer {
  const address = embeddedTimeline + formatFilter(filter);
  return {
    href: address,
    code: frameCode(timelineFrameOf(published(address), heading, name)),
    hasScript: true,
    oEmbed: null,
  };
}
