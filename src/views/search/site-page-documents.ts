import { about } from "../../addresses";
import { type Archive, type SitePageName, sitePageNames } from "../../model/archive";
import { changesPage } from "../changes/changes-page";
import { correctionsHead } from "../changes/corrections-page";
import type { JudgedRecord } from "../../model/record";
import { sourceChoices } from "../lists/source-choice";
import { sourceList } from "../lists/source-list";
import { restraintPage } from "../restraint-page";
import { aboutHead, compareHead, dataHead, methodChangesHead, versionsHead } from "../site-page-heads";
import { plainText } from "../plain-text";
import { sitePageView } from "../site-page";
import { pageDocument } from "./page-documents";
import { passages, type SearchDocument } from "./search-document";

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
    words: "mistakes, corrected, changes",
  },
  {
    id: "reach",
    title: "How to reach the publisher of this copy",
    words: "report an error, errors, mistakes, contact, e-mail, write to, publisher, repository",
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
    pageDocument(correctionsHead(record.archive.record), "Corrected outcomes"),
    ...sitePageNames.flatMap((name) => proseDocuments(record.archive, name)),
    ...aboutSections.map(({ title, id, words }) => sectionDocument(title, `${about}#${id}`, words)),
    ...sourceChoices(record.archive)
      .filter(({ rank, side }) => rank !== null || side !== null)
      .map((choice) => pageDocument(sourceList(record, 1, choice).head, "Sources by rank and side")),
  ];
}

/** A page about the record itself, and each of its sections. */
function proseDocuments(archive: Archive, name: SitePageName): SearchDocument[] {
  const { head, sections } = sitePageView(archive, name);
  const whole = pageDocument(head, "About the record");
  return [
    { ...whole, names: [archive.sitePages[name].words] },
    ...sections.map(({ id, heading, prose }) => ({
      ...sectionDocument(heading, `${head.path}#${id}`, head.heading),
      passages: passages(plainText(prose)),
    })),
  ];
}

function sectionDocument(title: string, href: string, words: string): SearchDocument {
  return { entry: { kind: "page", title, href, facts: "About the record" }, passages: [], names: [words] };
}
