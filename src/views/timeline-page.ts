import { home, published, timelinePage } from "../addresses";
import type { RecordSettings, Warning } from "../model/archive";
import { onePageOf, pageCount, pageOf, pairsPerPage } from "../model/paging";
import { timelineOrder } from "../model/timeline-order";
import { dayView } from "./date-view";
import { facetIndex, type FacetIndex } from "./facet-index";
import type { JudgedRecord } from "./judged-record";
import { siteJsonLd } from "./json-ld";
import { pageHead, type PageHead } from "./page-head";
import type { Named } from "./named";
import { recordSays, type Statement } from "./record-says";
import { recordSummary, timelineHeading } from "./record-summary";
import { timelineFiles, type TimelineFiles } from "./timeline-files";
import { timelineGroups, type YearGroup } from "./timeline-groups";

export interface TimelinePage {
  readonly head: PageHead;
  readonly page: number;
  readonly summary: string;
  /** Warnings on all pages of the timeline. */
  readonly total: number;
  readonly says: readonly Statement[];
  readonly facets: readonly FacetIndex[];
  /** Where each year begins, over all pages of the timeline. */
  readonly years: readonly Named[];
  readonly groups: readonly YearGroup[];
  readonly files: TimelineFiles;
}

/** How many pages the timeline has. */
export function timelinePageCount({ archive }: JudgedRecord): number {
  return pageCount(archive.warnings.length, pairsPerPage);
}

/** One page of the timeline, newest pairs first. DESIGN section 5. */
export function timelineView(record: JudgedRecord, page: number): TimelinePage {
  const { archive } = record;
  const warnings = timelineOrder(archive.warnings);
  return {
    head: timelineHead(record, page),
    page,
    summary: `${recordSummary(record)} As of ${dayView(archive.record.asOf).text}.`,
    total: warnings.length,
    says: recordSays(record),
    facets: facetIndex(record),
    years: yearIndex(warnings, page),
    groups: timelineGroups(record, onePageOf(warnings, page, pairsPerPage)),
    files: timelineFiles(archive.record),
  };
}

/** What the timeline is called among other pages. */
export function timelineTitle({ name }: RecordSettings): string {
  return `${name}: ${timelineHeading.toLowerCase()}`;
}

function timelineHead(record: JudgedRecord, page: number): PageHead {
  const { archive } = record;
  return pageHead(archive.record, {
    heading: timelineHeading,
    title: page === 1 ? timelineTitle(archive.record) : `${timelineHeading} · ${archive.record.name}`,
    description:
      "Red lines drawn in and around the war in Ukraine and the confrontation between Russia and NATO: who warned of what, when, and what is known to have followed, with sources.",
    path: home,
    place: { page, pages: timelinePageCount(record) },
    section: "timeline",
    ogType: "website",
    jsonLd: siteJsonLd(archive.record, published(home)),
  });
}

/** A link to the first pair of each year, on whichever page it stands. */
function yearIndex(warnings: readonly Warning[], current: number): Named[] {
  const firstPageOf = new Map<number, number>();
  for (const [position, { date }] of warnings.entries())
    if (!firstPageOf.has(date.year)) firstPageOf.set(date.year, pageOf(position, pairsPerPage));
  return [...firstPageOf].map(([year, page]) => ({
    name: String(year),
    href: `${page === current ? "" : timelinePage(page)}#year-${year}`,
  }));
}
