import { slug } from "github-slugger";
import { toString } from "mdast-util-to-string";

import {
  about,
  aboutPage,
  compare,
  data,
  dataUse,
  keptVersionsList,
  method,
  methodChanges,
  notFound,
  search,
} from "../addresses";
import { type Archive, type Prose, type RecordSettings, type SitePageName, sitePageNames } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { isFounding } from "../model/source-standing";
import { countInWords, countOf } from "../model/words";
import { dayView } from "./date-view";
import type { Fact } from "./facts";
import type { Named } from "./links";
import { pageHead, type PageHead } from "./page-head";
import { ownerFacts, reachAnyway, reachFacts } from "./report";

/** A part of such a page, under a heading of its own. */
interface ProseSection {
  readonly id: string;
  readonly heading: string;
  readonly prose: Prose;
}

/** How the entries were coded, and who reviewed them from outside. CODEBOOK section 10. */
interface ReviewView {
  readonly coding: string;
  readonly outside: readonly string[];
  /** Where what was tested of the coding stands. */
  readonly tested: Named;
}

export interface SitePageView {
  readonly head: PageHead;
  /** What stands before the first heading. */
  readonly lead: Prose;
  /** Who answers for this copy; none on pages that are not about it. */
  readonly owner: readonly Fact[];
  readonly review: ReviewView | null;
  readonly sections: readonly ProseSection[];
}

const ofOwner: ReadonlySet<SitePageName> = new Set<SitePageName>(["editorial", "imprint"]);

/** Every page of prose about the record itself. */
export function sitePageViews(archive: Archive): { readonly name: SitePageName; readonly view: SitePageView }[] {
  return sitePageNames.map((name) => ({ name, view: sitePageView(archive, name) }));
}

/** A page about the record itself: its own words, with what the record's settings say of this copy. */
export function sitePageView({ record, sitePages }: Archive, name: SitePageName): SitePageView {
  const { title, description, body } = sitePages[name];
  const start = body.children.findIndex(({ type }) => type === "heading");
  const lead = start < 0 ? body.children : body.children.slice(0, start);
  return {
    head: pageHead(record, { heading: title, description, path: aboutPage(name), section: "about", ogType: "website" }),
    lead: { type: "root", children: lead },
    owner: ofOwner.has(name) ? ownerFacts(record) : [],
    review: name === "editorial" ? reviewView(record) : null,
    sections: sectionsOf(body),
  };
}

/** The parts of a text by its headings of the second level; what stands before the first is left out. */
function sectionsOf({ children }: Prose): ProseSection[] {
  const starts = children.flatMap((node, index) => (node.type === "heading" && node.depth === 2 ? [index] : []));
  return starts.map((start, place) => {
    const heading = toString(children[start]);
    const prose: Prose = { type: "root", children: children.slice(start + 1, starts[place + 1]) };
    return { id: slug(heading), heading, prose };
  });
}

function reviewView({ review: { coding, outside } }: RecordSettings): ReviewView {
  const nobody = "No person or body other than the editors has reviewed the entries or the rules so far.";
  const reviews = outside.map(({ by, date, what }) => `${by}, ${dayView(date).text}: ${what}`);
  return {
    coding,
    outside: reviews.length === 0 ? [nobody] : reviews,
    tested: { name: "What was tested of the coding", href: `${method}#record-reliability` },
  };
}

/** What the page about the record takes from the record itself. */
interface AboutPage {
  readonly head: PageHead;
  /** What the record is about: what officials say. */
  readonly subject: string;
  readonly counts: string;
  /** "five articles": what the record began with; null where it began with none. */
  readonly founding: string | null;
  readonly licence: string;
  /** Who publishes this copy, and how they are reached. */
  readonly reach: readonly Fact[];
  /** What else one can do, where the record names no way. */
  readonly reachAnyway: string;
}

/** The numbers, the licence and the ways to its publisher that the page about the record gives. */
export function aboutView({ archive, judgements }: JudgedRecord): AboutPage {
  const { record, warnings, events, sources } = archive;
  const founding = sources.filter(isFounding).length;
  return {
    head: aboutHead(record),
    subject: record.subject.about,
    counts: `The record holds ${countOf(warnings.length, "warning")} about ${countOf(judgements.ofLine.size, "line")}, ${countOf(events.length, "event")} and ${countOf(sources.length, "source")}.`,
    founding: founding > 0 ? countInWords(founding, "article") : null,
    licence: record.licence,
    reach: reachFacts(record),
    reachAnyway: reachAnyway(record),
  };
}

/** The head of the method page. */
export function methodHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Method",
    description:
      "What counts as a warning, how events are tied to it, how outcomes are worked out, and what the record says by these rules, by side, authority and theme.",
    path: method,
    section: "method",
  });
}

/** The head of the page that lists what became another outcome when the rules changed. */
export function methodChangesHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "What changed with the rules",
    description: `Every warning and line whose outcome is another by codebook ${record.codebookVersion} than by the one before: what it was, what it is, and the rule that did it.`,
    path: methodChanges,
    section: "method",
    ogType: "website",
  });
}

/** The head of the page of data to download. */
export function dataHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Data",
    description:
      "The whole record as CSV and JSON, with schemas, a data package and one zip of all, and what each column holds.",
    path: data,
    section: "data",
    ogType: "website",
  });
}

/** The head of the page with lines of code that read the data. */
export function dataUseHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Use the data",
    description: "Ten lines of Python, R, JavaScript and SQL that read the record and count its outcomes.",
    path: dataUse,
    section: "data",
    ogType: "website",
  });
}

/** The head of the page that lists the kept versions of the data. */
export function versionsHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Kept versions of the data",
    description: "Every version of the data that is kept, as it was when it was published, with its files and SHA-256.",
    path: keptVersionsList,
    section: "data",
    ogType: "website",
  });
}

/** The head of the page that sets two selections side by side. */
export function compareHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Compare two selections",
    description:
      "Any two sides, actors, weapon systems, themes, lines, outcomes or years side by side: what was said, what became of the lines, what followed, and when.",
    path: compare,
    section: null,
    ogType: "website",
  });
}

/** The head of the page about the record. */
export function aboutHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "About",
    description: "What this record is, whom it is for, what it does not say, and how to use and correct it.",
    path: about,
    section: "about",
  });
}

/** The head of the search page. */
export function searchHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Search",
    description:
      "Search the whole record by words, names and weapon systems, in Latin letters or those of a name’s own script: warnings, events, lines, actors, sources, claims and the method.",
    path: search,
    section: "search",
    ogType: "website",
  });
}

/** The head of the page for addresses that lead nowhere, kept from search engines. */
export function notFoundHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "There is no page at this address",
    description: "The address leads nowhere in the record.",
    path: notFound,
    section: null,
    noIndex: true,
  });
}
