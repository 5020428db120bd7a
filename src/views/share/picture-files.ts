import type { SharedKind } from "../../addresses";
import type { JudgedRecord } from "../../model/record";
import { entryCard } from "./entry-card";
import { recordCard } from "./record-card";
import { picturesAreMade } from "./share-picture";
import { sharedEntries } from "./shared-entries";
import type { ShareCard } from "./share-card";

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
