import { entriesPerPart, type Passage } from "../../model/search/search-entry";
import { remembered } from "../../model/remembered";
import type { JudgedRecord } from "../../model/record";
import { eventDocument, lineDocument, warningDocument } from "./judged-documents";
import { gatheringDocuments, methodDocuments } from "./page-documents";
import { actorDocument, claimDocument, sourceDocument, weaponDocument } from "./reference-documents";
import type { SearchDocument } from "./search-document";
import { sitePageDocuments } from "./site-page-documents";

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
