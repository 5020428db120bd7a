import MiniSearch, { type AsPlainObject } from "minisearch";

import type { Place } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { type IndexedEntry, indexOptions } from "../model/search/index-options";
import { entriesPerPart, type Passage } from "../model/search/search-entry";
import { gazetteerOf } from "../model/written-places";
import {
  actorDocument,
  claimDocument,
  eventDocument,
  lineDocument,
  type SearchDocument,
  sourceDocument,
  warningDocument,
  weaponDocument,
} from "./search-entry-documents";
import { gatheringDocuments, methodDocuments, sitePageDocuments } from "./search-page-documents";

/** Everything that can be found, always in the same order: entries that stand, then pages. */
export const searchDocuments = remembered((record: JudgedRecord): readonly SearchDocument[] => {
  const { archive } = record;
  return [
    ...archive.lines.map((line) => lineDocument(record, line)),
    ...archive.warnings.map((warning) => warningDocument(record, warning)),
    ...archive.events.map((event) => eventDocument(record, event)),
    ...archive.actors.map(actorDocument),
    ...archive.weapons.map(weaponDocument),
    ...archive.claims.map((claim) => claimDocument(archive, claim)),
    ...archive.sources.map(sourceDocument),
    ...gatheringDocuments(record),
    ...methodDocuments(record),
    ...sitePageDocuments(record),
  ];
});

/** The passages of the documents in their order, in the parts in which they are fetched. */
export function passageParts(documents: readonly SearchDocument[]): (readonly Passage[])[][] {
  const all = documents.map(({ passages }) => passages);
  const parts = Math.ceil(all.length / entriesPerPart);
  return Array.from({ length: parts }, (_, part) => all.slice(part * entriesPerPart, (part + 1) * entriesPerPart));
}

/** The words of the documents and where they stand, as MiniSearch writes them; the same documents give the same value. */
export function searchIndex(documents: readonly SearchDocument[], places: readonly Place[]): AsPlainObject {
  const index = new MiniSearch<IndexedEntry>(indexOptions(gazetteerOf(places)));
  index.addAll(documents.map(indexed));
  return index.toJSON();
}

function indexed({ entry, names, passages, also = [] }: SearchDocument, id: number): IndexedEntry {
  return {
    id,
    title: entry.title,
    names: [entry.facts, ...names].join(" "),
    text: [...passages.map(({ text }) => text), ...also].join(" "),
  };
}
