import { slug } from "github-slugger";
import { toString } from "mdast-util-to-string";
import MiniSearch from "minisearch";
import type { AsPlainObject } from "minisearch";

import { about, method } from "../addresses";
import type { Place, Prose } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { type IndexedEntry, indexOptions } from "../model/search/index-options";
import { entriesPerPart, type Passage } from "../model/search/search-entry";
import { gazetteerOf } from "../model/written-places";
import { changesPage, correctionsHead } from "./changes-page";
import { facetListPage } from "./facet-list";
import { facetView } from "./facet-page";
import { facetKinds, facetPages } from "./facets";
import { lineList } from "./line-list";
import { actorList, eventList, warningList, weaponList } from "./list-pages";
import { codebookContents } from "./method-page";
import type { PageHead } from "./page-head";
import { plainText } from "./plain-text";
import { restraintPage } from "./restraint-page";
import {
  actorDocument,
  claimDocument,
  eventDocument,
  lineDocument,
  passages,
  type SearchDocument,
  sourceDocument,
  warningDocument,
  weaponDocument,
} from "./search-entry-documents";
import {
  aboutHead,
  compareHead,
  dataHead,
  dataUseHead,
  methodChangesHead,
  methodHead,
  type SitePageView,
  sitePageViews,
  versionsHead,
} from "./site-page";
import { sourceChoices, sourceList } from "./source-list";

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
function sitePageDocuments(record: JudgedRecord): SearchDocument[] {
  return [
    pageDocument(restraintPage(record).head, "Cases of restraint"),
    pageDocument(changesPage(record).head, "Latest warnings and events, changes, feeds and calendar"),
    pageDocument(methodChangesHead(record.archive.record), "Outcomes then and now"),
    pageDocument(compareHead(record.archive.record), "Two selections side by side"),
    pageDocument(dataHead(record.archive.record), "Downloads"),
    pageDocument(versionsHead(record.archive.record), "Data as it was"),
    pageDocument(dataUseHead(record.archive.record), "Lines of code"),
    pageDocument(aboutHead(record.archive.record), "About the record"),
    pageDocument(correctionsHead(record.archive.record), "Corrected outcomes"),
    ...sitePageViews(record.archive).flatMap(({ name, view }) =>
      proseDocuments(view, record.archive.sitePages[name].words),
    ),
    ...aboutSections.map(({ title, id, words }) => sectionDocument(title, `${about}#${id}`, words)),
    ...sourceChoices(record.archive)
      .filter(({ rank, side }) => rank !== null || side !== null)
      .map((choice) => pageDocument(sourceList(record, 1, choice).head, "Sources by rank and side")),
  ];
}

/** A page of prose about the record itself, and each of its sections. */
function proseDocuments({ head, sections }: SitePageView, words: string): SearchDocument[] {
  return [
    { ...pageDocument(head, "About the record"), names: [words] },
    ...sections.map(({ id, heading, prose }) => ({
      entry: { kind: "page" as const, title: heading, href: `${head.path}#${id}`, facts: head.heading },
      passages: passages(plainText(prose)),
      names: [],
    })),
  ];
}

function sectionDocument(title: string, href: string, words: string): SearchDocument {
  return { entry: { kind: "page", title, href, facts: "About the record" }, passages: [], names: [words] };
}

/** The pages that gather entries: of each side, theme, outcome and year, the lists of those, and the lists of each kind. */
function gatheringDocuments(record: JudgedRecord): SearchDocument[] {
  const facets = facetKinds.flatMap((kind) =>
    facetPages(kind, record).map((page) => {
      const { head, eyebrow } = facetView(record, page);
      return pageDocument(head, eyebrow);
    }),
  );
  const facetLists = facetKinds.map((kind) => pageDocument(facetListPage(record, kind).head, "List"));
  const lists = [warningList, eventList, lineList, actorList, weaponList, sourceList];
  return [...facets, ...facetLists, ...lists.map((listOf) => pageDocument(listOf(record).head, "List"))];
}

/** A page by its heading and description; `facts` says what sort of page it is. */
function pageDocument({ heading, description, path }: PageHead, facts: string): SearchDocument {
  return {
    entry: { kind: "page", title: heading, href: path, facts },
    passages: passages(description),
    names: [],
  };
}

/** The method page, and each section of the codebook on it. */
function methodDocuments({ archive }: JudgedRecord): SearchDocument[] {
  const { title, body } = codebookContents(archive.codebook);
  const sections = sectionsOf(body).map(({ heading, blocks }): SearchDocument => {
    const href = `${method}#${slug(heading)}`;
    return {
      entry: { kind: "method", title: heading, href, facts: title },
      passages: passages(...blocks),
      names: [],
    };
  });
  return [pageDocument(methodHead(archive.record), title), ...sections];
}

interface CodebookSection {
  readonly heading: string;
  readonly blocks: string[];
}

function sectionsOf({ children }: Prose): CodebookSection[] {
  const sections: CodebookSection[] = [];
  for (const node of children) {
    if (node.type === "heading" && node.depth === 2) sections.push({ heading: toString(node), blocks: [] });
    else sections.at(-1)?.blocks.push(...blocksIn(node));
  }
  return sections;
}

/** A table has a passage for each row, its cells apart; any other block is one passage. */
function blocksIn(node: Prose["children"][number]): string[] {
  if (node.type !== "table") return [toString(node)];
  return node.children.map((row) => row.children.map((cell) => toString(cell)).join(" · "));
}
