import { embeddedTimeline, embedPage, home, oEmbedFile, published, type SharedKind } from "../addresses";
import { publisherName } from "../model/answered-for";
import type { KindedAs, RecordSettings } from "../model/archive";
import type { Filter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import { type Frame, frameCode, timelineFrameOf } from "../model/frame-code";
import { htmlText } from "../model/html-text";
import type { JudgedRecord } from "../model/record";
import { embedHeights, embedSize } from "./embed-size";
import type { EmbedView } from "./embed-view";
import { entryEmbed } from "./embeds";
import { pictureOfEntry, sharedEntries, type SharePicture } from "./share-picture";

/** A response of type "rich" in the terms of the oEmbed specification, version 1.0. */
export interface OEmbedResponse {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  /** Who answers for the entry; who is quoted in it is not its author. */
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** For how long it may be kept, in seconds. */
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** A file below `/oembed/`: `/oembed/<kind>/<id>.json`. */
interface OEmbedFile {
  readonly kind: SharedKind;
  readonly id: string;
  readonly response: OEmbedResponse;
}

const aDay = 86_400;

/** The oEmbed response of every entry at each id it has or had. */
export function oEmbedFiles(record: JudgedRecord): OEmbedFile[] {
  return sharedEntries(record.archive).map(({ id, kinded }) => ({
    kind: kinded.kind,
    id,
    response: oEmbedResponse(record, kinded),
  }));
}

/** What programs are told of an entry that they are to embed. */
export function oEmbedResponse(record: JudgedRecord, kinded: KindedAs<SharedKind>): OEmbedResponse {
  const view = entryEmbed(record, kinded);
  // Whoever frames it by these numbers alone may have a narrow column: as high as it is there.
  const { width } = embedSize(view);
  const code = iframeCode(published(embedPage(kinded.kind, kinded.entry.id)), view);
  return richResponse(
    record,
    { title: view.headline, code, width, height: embedHeights(view).most },
    pictureOfEntry(record, kinded),
  );
}

/** What programs are told of a frame. @param picture what stands for it where it is not framed */
export function richResponse(
  { archive: { record } }: JudgedRecord,
  { title, code, width, height }: Pick<Frame, "title" | "width" | "height"> & { readonly code: string },
  picture: SharePicture | null,
): OEmbedResponse {
  return {
    type: "rich",
    version: "1.0",
    title,
    author_name: publisherName(record),
    author_url: published(home),
    provider_name: record.name,
    provider_url: published(home),
    cache_age: aDay,
    ...(picture
      ? { thumbnail_url: picture.src, thumbnail_width: picture.width, thumbnail_height: picture.height }
      : {}),
    html: code,
    width,
    height,
  };
}

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

/**
 * The HTML by which another site frames an embed. It needs no script: the frame is as high as its words are in the
 * column it stands in. Where a browser or site does not take the style, it is as high as in a narrow one. The title
 * tells those who do not see the frame what it shows.
 */
export function iframeCode(src: string, view: EmbedView): string {
  const { width } = embedSize(view);
  const { style, most } = embedHeights(view);
  const attributes = {
    src,
    title: `${view.shows}: ${view.headline} (${view.footer.name})`,
    width: String(width),
    height: String(most),
    loading: "lazy",
    style: `border:0;width:100%;height:${style}`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${htmlText(value)}"`);
  return `<div style="container-type:inline-size;max-width:${width}px"><iframe ${written.join(" ")}></iframe></div>`;
}
