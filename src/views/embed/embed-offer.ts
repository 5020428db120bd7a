import { embeddedTimeline, embedPage, oEmbedFile, published, type SharedKind } from "../../addresses";
import type { KindedAs, RecordSettings } from "../../model/archive";
import type { Filter } from "../../model/filter";
import { formatFilter } from "../../model/filter-address";
import { frameCode, timelineFrameOf } from "../../model/frame-code";
import type { JudgedRecord } from "../../model/record";
import { iframeCode } from "./iframe-code";
import { entryEmbed } from "./entry-embed";

/** How a page is put into a frame on another site. */
export interface EmbedOffer {
  /** What the frame shows, from the root of the host. */
  readonly href: string;
  /** HTML to paste. */
  readonly code: string;
  /** The frame's own address, with its host. */
  readonly src: string;
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
  const href = embedPage(kind, entry.id);
  return {
    href,
    src: published(href),
    code: iframeCode(published(href), view),
    hasScript: false,
    oEmbed: { href: published(oEmbedFile(kind, entry.id)), title: `${view.headline} (oEmbed)` },
  };
}

/** What a page says of embedding a view of the timeline: that of its one choice or, with nothing chosen, the whole. */
export function filteredOffer({ name }: RecordSettings, filter: Filter, heading: string): EmbedOffer {
  const href = embeddedTimeline + formatFilter(filter);
  const src = published(href);
  return {
    href,
    src,
    code: frameCode(timelineFrameOf(src, heading, name)),
    hasScript: true,
    oEmbed: null,
  };
}
