import { changesPage } from "../changes/changes-page";
import type { JudgedRecord } from "../../model/record";
import { sourceChoices } from "../lists/source-choice";
import { sourceList } from "../lists/source-list";
import { restraintPage } from "../restraint-page";
import { aboutHead, compareHead, dataHead, methodChangesHead, versionsHead } from "../site-page-heads";
import { pageDocument } from "./page-documents";
import type { SearchDocument } from "./search-document";

/** Pages that stand alone. A new one is one line here; a test of the built site names those that are missing. */
export function sitePageDocuments(record: JudgedRecord): SearchDocument[] {
  return [
    pageDocument(restraintPage(record).head, "Cases of restraint"),
    pageDocument(changesPage(record).head, "Latest warnings and events, changes, feeds and calendar"),
    pageDocument(methodChangesHead(record.archive.record), "Outcomes then and now"),
    pageDocument(compareHead(record.archive.record), "Two selections side by side"),
    pageDocument(dataHead(record.archive.record), "Downloads"),
    pageDocument(versionsHead(record.archive.record), "Data as it was"),
    pageDocument(aboutHead(record.archive.record), "About the record"),
    ...sourceChoices(record.archive)
      .filter(({ rank, side }) => rank !== null || side !== null)
      .map((choice) => pageDocument(sourceList(record, 1, choice).head, "Sources by rank and side")),
  ];
}
