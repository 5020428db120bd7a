import { slug } from "github-slugger";
import { toString } from "mdast-util-to-string";

import { method, type FacetPageKind } from "../../addresses";
import type { Prose } from "../../model/archive";
import { codebookContents } from "../codebook-contents";
import { facetListPage } from "../facet-list";
import { facetPages } from "../facet-pages";
import { facetView } from "../facet-page";
import type { JudgedRecord } from "../../model/record";
import { actorList } from "../lists/actor-list";
import { eventList } from "../lists/event-list";
import { lineList } from "../lists/line-list";
import { sourceList } from "../lists/source-list";
import { warningList } from "../lists/warning-list";
import { weaponList } from "../lists/weapon-list";
import type { PageHead } from "../page-head";
import { methodHead } from "../site-page-heads";
import { passages, type SearchDocument } from "./search-document";

const facetKinds: readonly FacetPageKind[] = ["sides", "themes", "outcomes", "years"];

/** The pages that gather entries: of each side, theme, outcome and year, the lists of those, and the lists of each kind. */
export function gatheringDocuments(record: JudgedRecord): SearchDocument[] {
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
export function pageDocument({ heading, description, path }: PageHead, facts: string): SearchDocument {
  return {
    entry: { kind: "page", title: heading, href: path, facts },
    passages: passages(description),
    names: [],
  };
}

/** The method page, and each section of the codebook on it. */
export function methodDocuments({ archive }: JudgedRecord): SearchDocument[] {
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
