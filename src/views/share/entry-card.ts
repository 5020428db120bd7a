import type { SharedKind } from "../../addresses";
import type { KindedAs } from "../../model/archive";
import type { JudgedRecord } from "../../model/record";
import { eventCard } from "./event-card";
import { actorCard, weaponCard } from "./gathered-cards";
import { goneCard } from "./gone-card";
import { lineCard } from "./line-card";
import type { ShareCard } from "./share-card";
import { warningCard } from "./warning-card";

/** What an entry's picture holds. */
export function entryCard(record: JudgedRecord, { kind, entry }: KindedAs<SharedKind>): ShareCard {
  if (entry.withdrawn) return goneCard(record.archive.record, kind, entry.withdrawn);
  switch (kind) {
    case "warnings":
      return warningCard(record, entry);
    case "events":
      return eventCard(record, entry);
    case "lines":
      return lineCard(record, entry);
    case "actors":
      return actorCard(record, entry);
    case "weapons":
      return weaponCard(record, entry);
  }
}
