import { about } from "../../addresses";
import { changesPage } from "../changes/changes-page";
import type { JudgedRecord } from "../../model/record";
import { sourceChoices } from "../lists/source-choice";
import { sourceList } from "../lists/source-list";
import { restraintPage } from "../restraint-page";
import { aboutHead, compareHead, dataHead, methodChangesHead, versionsHead } from "../site-page-heads";
import { pageDocument } from "./page-documents";
import type { SearchDocument } from "./search-document";

/** The sections of the page about the record, with what readers call what they say. */
const aboutSections = [
  { id: "holds", title: "What the record holds", words: "contents, scope, five articles, how many warnings" },
  { id: "read", title: "How to read the record", words: "symbols, signs, legend, gap, dotted line, days" },
  { id: "not-said", title: "What the record does not say", words: "causes, deterrence, prediction, probability" },
  { id: "neutrality", title: "Neutrality", words: "neutral, impartial, bias, sides, editorial policy, editors" },
  { id: "licence", title: "Use and licence", words: "licence, license, reuse, copyright, privacy, cookies, tracking" },
  {
    id: "corrections",
    title: "Corrections",
    words: "errors, mistakes, report an error, correct, contact, e-mail, editor, who edits",
  },
] as const;

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
    ...aboutSections.map(({ title, id, words }) => sectionDocument(title, `${about}#${id}`, words)),
    ...sourceChoices(record.archive)
      .filter(({ rank, side }) => rank !== null || side !== null)
      .map((choice) => pageDocument(sourceList(record, 1, choice).head, "Sources by rank and side")),
  ];
}

function sectionDocument(title: string, href: string, words: string): SearchDocument {
  return { entry: { kind: "page", title, href, facts: "About the record" }, passages: [], names: [words] };
}
