import { slug } from "github-slugger";
import { toString } from "mdast-util-to-string";
import { aboutPage, method } from "../addresses";
import { type Archive, type Prose, type RecordSettings, type SitePageName, sitePageNames } from "../model/archive";
import { ownerFacts, reachAnyway, reachFacts } from "./report";
import { dayView } from "./date-view";
import type { Fact } from "./facts";
import type { Named } from "./links";
import { pageHead, type PageHead } from "./page-head";
import type { JudgedRecord } from "../model/record";
import { aboutHead } from "./site-page-heads";
import { countOf } from "../model/words";

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
  readonly counts: string;
  readonly licence: string;
  /** Who publishes this copy, and how they are reached. */
  readonly reach: readonly Fact[];
  /** What else one can do, where the record names no way. */
  readonly reachAnyway: string;
}

/** The numbers, the licence and the ways to its publisher that the page about the record gives. */
export function aboutView({ archive, judgements }: JudgedRecord): AboutPage {
  const { record, warnings, events, sources } = archive;
  return {
    head: aboutHead(record),
    counts: `The record holds ${countOf(warnings.length, "warning")} about ${countOf(judgements.ofLine.size, "line")}, ${countOf(events.length, "event")} and ${countOf(sources.length, "source")}.`,
    licence: record.licence,
    reach: reachFacts(record),
    reachAnyway: reachAnyway(record),
  };
}
