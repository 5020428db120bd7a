import { entryPicture, published, recordPicture, type SharedKind } from "../addresses";
import { type Archive, type KindedAs, kindedEntries, type RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { type CardMotif, pictureSize, type ShareCard } from "./share-card";
import { entryCard, recordCard, recordPictureAlt } from "./share-cards";

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

/** A picture below `/og/`: `/og/<kind>/<id>.png`. */
export interface PictureFile {
  readonly kind: SharedKind | "pages";
  readonly id: string;
  readonly card: ShareCard;
}

/** Every picture of the site: the record's, and each entry's at every id it has or had. None in a build without them. */
export function pictureFiles(record: JudgedRecord): PictureFile[] {
  if (!picturesAreMade) return [];
  const ofEntries = sharedEntries(record.archive).map(({ id, kinded }) => ({
    kind: kinded.kind,
    id,
    card: entryCard(record, kinded),
  }));
  return [{ kind: "pages", id: "timeline", card: recordCard(record) }, ...ofEntries];
}

/** An entry that can be shared and embedded, at one of its addresses. */
interface SharedEntry {
  /** Its id, or one it had before: other sites go on naming that. */
  readonly id: string;
  readonly kinded: KindedAs<SharedKind>;
}

const sharedKinds: readonly SharedKind[] = ["warnings", "events", "lines", "actors", "weapons"];

/** Every entry of these kinds at every id it has or had; withdrawn ones too. CODEBOOK section 11. */
export function sharedEntries(archive: Archive): SharedEntry[] {
  return kindedEntries(archive, sharedKinds).flatMap((kinded) =>
    [kinded.entry.id, ...kinded.entry.formerIds].map((id) => ({ id, kinded })),
  );
}
