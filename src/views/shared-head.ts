import type { SharedKind } from "../addresses";
import type { KindedAs } from "../model/archive";
import { embedOffer } from "./embed/embed-offer";
import type { JudgedRecord } from "../model/record";
import type { PageHead } from "./page-head";
import { pictureOfEntry } from "./share/share-picture";

/** What the page of an entry offers to other sites: its picture, and itself for a frame. */
export function sharedHead(record: JudgedRecord, kinded: KindedAs<SharedKind>): Pick<PageHead, "picture" | "embed"> {
  return { picture: pictureOfEntry(record, kinded), embed: embedOffer(record, kinded) };
}
