import { embedPage, home, published, type SharedKind } from "../../addresses";
import { publisherName } from "../../model/answered-for";
import type { KindedAs } from "../../model/archive";
import type { Frame } from "../../model/frame-code";
import type { JudgedRecord } from "../../model/record";
import { pictureOfEntry, type SharePicture } from "../share/share-picture";
import { sharedEntries } from "../share/shared-entries";
import { embedHeights, embedSize } from "./embed-size";
import { entryEmbed } from "./entry-embed";
import { iframeCode } from "./iframe-code";

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
export interface OEmbedFile {
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
