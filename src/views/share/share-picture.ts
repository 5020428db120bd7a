import { entryPicture, published, recordPicture, type SharedKind } from "../../addresses";
import type { KindedAs, RecordSettings } from "../../model/archive";
import type { JudgedRecord } from "../../model/record";
import { entryCard } from "./entry-card";
import { pictureSize } from "./picture-size";
import { recordPictureAlt } from "./record-card";
import type { CardMotif, ShareCard } from "./share-card";

/** The picture shown where a page is shared. */
export interface SharePicture {
  /** With the host it is published under. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
}

/** Whether this build makes the pictures; `SHARE_PICTURES=off` leaves them out, with every mention of them. */
export const picturesAreMade = import.meta.env.SHARE_PICTURES !== "off";

/** The picture of one entry; null in a build without pictures. */
export function pictureOfEntry(record: JudgedRecord, kinded: KindedAs<SharedKind>): SharePicture | null {
  if (!picturesAreMade) return null;
  return pictureAt(entryPicture(kinded.kind, kinded.entry.id), cardAlt(entryCard(record, kinded)));
}

/** The picture of the record, for pages that have none of their own; null in a build without pictures. */
export function pictureOfRecord(record: RecordSettings): SharePicture | null {
  return picturesAreMade ? pictureAt(recordPicture, recordPictureAlt(record)) : null;
}

function pictureAt(path: string, alt: string): SharePicture {
  return { src: published(path), ...pictureSize, alt };
}

/** A picture in words: "Warning. 12 September 2024 · Vladimir Putin: … Crossed after 66 days. Only words followed. As of …". */
export function cardAlt({
  kind,
  byline,
  headline,
  original,
  detail,
  answer,
  chips,
  motif,
  asOf,
  recordName,
}: ShareCard): string {
  const name = original ? `${headline} (${original})` : headline;
  const told = answer ? [] : [detail, ...chips.map(({ label }) => label), motifWords(motif)];
  const sentences = [kind, `${byline}: ${name}`, ...told.filter((sentence) => sentence !== null)];
  return [`${sentences.join(". ")}.`, ...(answer ? [answer] : []), `${asOf}, ${recordName}.`].join(" ");
}

function motifWords(motif: CardMotif): string | null {
  return motif.of === "line" && motif.held ? `${motif.held.number} ${motif.held.unit}` : null;
}
