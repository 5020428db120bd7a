import { home, listPage, published, timelinePage } from "../addresses";
import type { RecordSettings, Warning } from "../model/archive";
import { onePageOf, pageCount, pageOf, pairsPerPage } from "../model/paging";
import { spanOf, timelineOrder } from "../model/dates";
import { endOfThinYears } from "../model/time-axis";
import { dateView, type DateView } from "./date-view";
import type { JudgedRecord } from "../model/record";
import { siteJsonLd } from "./json-ld";
import { emptyFilter } from "../model/filter";
import { filteredOffer } from "./embed/embed-offer";
import { pageHead, type PageHead } from "./page-head";
import { recordParts } from "./record-parts";
import type { Named } from "./named";
import { latestPair } from "../model/latest-pair";
import { entryPage } from "../addresses";
import { pairView, type PairView } from "./pair";
import { timelineHeading, timelineSummary } from "./record-summary";
import { recordStrip, type StripView } from "./strip";
import { whatFollowed, type Statement } from "./what-followed";
import { timelineFiles, type TimelineFiles } from "./timeline-files";
import { monthKey, timelineGroups, type YearGroup } from "./timeline-groups";

/** The pair with the newest event on record, and the other warnings which that event answers. */
export interface LatestView {
  readonly date: DateView;
  readonly event: Named;
  readonly pair: PairView;
  /** The month in which the pair stands where it does not stand first. */
  readonly month: string;
  readonly others: readonly Named[];
}

export interface TimelinePage {
  readonly head: PageHead;
  readonly page: number;
  readonly summary: string;
  /** Warnings on all pages of the timeline. */
  readonly total: number;
  /** Where the filter is not there yet, or can't be: the lists of the record's parts, and all of it as a picture. */
  readonly parts: readonly Named[];
  /** One stroke for every line; on the first page. */
  readonly strip: StripView | null;
  readonly followed: Statement;
  /** The pair that stands first, on the first page: that of the newest event. */
  readonly latest: LatestView | null;
  /** Where each year begins, over all pages of the timeline. */
  readonly years: readonly Named[];
  readonly groups: readonly YearGroup[];
  readonly files: TimelineFiles;
}

/** How many pages the timeline has. */
export function timelinePageCount({ archive }: JudgedRecord): number {
  return pageCount(archive.warnings.length, pairsPerPage);
}

/** One page of the timeline, newest pairs first. */
export function timelineView(record: JudgedRecord, page: number): TimelinePage {
  const { archive } = record;
  const warnings = timelineOrder(archive.warnings);
  const latest = page === 1 ? latestView(record, onePageOf(warnings, page, pairsPerPage)) : null;
  return {
    head: timelineHead(record, page),
    page,
    summary: timelineSummary(record),
    total: warnings.length,
    parts: [...recordParts, { name: "As a picture", href: `${listPage("lines")}#picture` }],
    strip: page === 1 ? recordStrip(record) : null,
    followed: whatFollowed(record),
    latest,
    years: yearIndex(warnings, page),
    groups: timelineGroups(record, onePageOf(warnings, page, pairsPerPage), latest?.pair.id),
    files: timelineFiles(archive.record),
  };
}

/** The pair to stand first, if it is one of those on the page: it is moved, never shown twice. */
function latestView(record: JudgedRecord, shown: readonly Warning[]): LatestView | null {
  const { archive, judgements } = record;
  const latest = latestPair(archive.warnings, judgements.ofWarning);
  if (!latest || !shown.includes(latest.warning)) return null;
  const { warning, event, others } = latest;
  return {
    date: dateView(event.date),
    event: { name: event.headline, href: entryPage("events", event.id) },
    pair: pairView(record, warning),
    month: monthKey(warning),
    others: others.map(({ id, headline }) => ({ name: headline, href: entryPage("warnings", id) })),
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
    title: timelineTitle(archive.record),
    description:
      "Red lines drawn in and around the war in Ukraine and the confrontation between Russia and NATO: who warned of what, when, and what is known to have followed, with sources.",
    path: home,
    place: { page, pages: timelinePageCount(record) },
    section: "timeline",
    ogType: "website",
    jsonLd: siteJsonLd(archive.record, published(home)),
    embed: filteredOffer(archive.record, emptyFilter, timelineHeading),
  });
}

/** A link to the first pair of each year, on whichever page it stands; the thin years before the others share one. */
function yearIndex(warnings: readonly Warning[], current: number): Named[] {
  const firstPageOf = new Map<number, number>();
  for (const [position, { date }] of warnings.entries())
    if (!firstPageOf.has(date.year)) firstPageOf.set(date.year, pageOf(position, pairsPerPage));
  const thin = endOfThinYears(warnings.map(({ date }) => date));
  const isThin = (year: number) => thin !== null && spanOf({ year }).first < thin;
  const years = [...firstPageOf.keys()];
  const [lastThin, firstThin] = [years.find(isThin), years.findLast(isThin)];
  return [...firstPageOf]
    .filter(([year]) => !isThin(year) || year === lastThin)
    .map(([year, page]) => ({
      name: year === lastThin && firstThin !== year ? `${firstThin}–${String(year).slice(-2)}` : String(year),
      href: `${page === current ? "" : timelinePage(page)}#year-${year}`,
    }));
}
