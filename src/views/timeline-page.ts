import { format } from "date-fns/format";

import { data, dataFile, entryPage, facetList, facetPage, home, listPage, published, timelinePage } from "../addresses";
import type { AftermathEvent, Archive, RecordSettings, Warning } from "../model/archive";
import { hyphenated } from "../model/citation";
import { chronologically, firstDayOf, isoPartialDate, spanOf, timelineOrder } from "../model/dates";
import type { Derivation } from "../model/derivation";
import { emptyFilter } from "../model/filter";
import { onePageOf, pageCount, pageOf, pairsPerPage } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { type Response, responses } from "../model/terms/outcome";
import { endOfThinYears } from "../model/time-axis";
import { totalsOf } from "../model/totals";
import { countOf, formatCount } from "../model/words";
import { dateView, type DateView } from "./date-view";
import { siteJsonLd } from "./json-ld";
import { type Named, recordParts } from "./links";
import { filteredOffer } from "./oembed";
import { pageHead, type PageHead } from "./page-head";
import { pairView, type PairView } from "./pair";
import { timelineHeading, timelineSummary } from "./record-summary";
import { spreadsheetAdvice } from "./spreadsheet-advice";
import { recordStrip, type StripView } from "./strip";

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
    description: archive.record.subject.description,
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

interface MonthGroup {
  /** "2024-09", or "2024" for warnings of which only the year is known. */
  readonly key: string;
  /** "September", or "Month not known". */
  readonly label: string;
  readonly pairs: readonly PairView[];
}

export interface YearGroup {
  readonly year: number;
  readonly months: readonly MonthGroup[];
}

/**
 * Pairs grouped by the year and month of their warning, in the order given.
 * @param moved the id of a warning whose pair stands elsewhere; its month is kept, be it empty
 */
function timelineGroups(record: JudgedRecord, warnings: readonly Warning[], moved: string | null = null): YearGroup[] {
  return [...Map.groupBy(warnings, ({ date }) => date.year)].map(([year, ofYear]) => ({
    year,
    months: [...Map.groupBy(ofYear, monthKey)].map(([key, ofMonth]) => ({
      key,
      label: monthLabel(ofMonth),
      pairs: ofMonth.filter(({ id }) => id !== moved).map((warning) => pairView(record, warning)),
    })),
  }));
}

/** The key of the month that a warning's pair belongs to. */
function monthKey({ date: { year, month } }: Pick<Warning, "date">): string {
  return isoPartialDate(month === undefined ? { year } : { year, month });
}

function monthLabel([first]: readonly Warning[]): string {
  return first?.date.month === undefined ? "Month not known" : format(firstDayOf(first.date), "MMMM");
}

/** A sentence in parts: plain words, and numbers that lead to the page whose heading carries them. */
export type Statement = readonly (string | Named)[];

/** What followed a crossing, whole or partial, each in the words that join "in so many". */
const followed: Partial<Record<Response, string>> = {
  "carried-out": "what was said to follow did",
  "carried-out-in-part": "part of it did",
  "acted-unspecified": "an act where none in particular had been announced",
  "other-response": "something else",
  "words-only": "words alone",
  "none-on-record": "no response on record",
  pending: "still open",
};

/** How many answers are named one by one. */
const named = 4;

/** One short sentence: what followed the crossings, the four largest answers and the others. CODEBOOK section 8. */
export function whatFollowed({ archive, judgements }: JudgedRecord): Statement {
  const { byLineStatus, byResponse } = totalsOf(archive, judgements);
  const crossed = byLineStatus.crossed.lines + byLineStatus["partly-crossed"].lines;
  if (crossed === 0) return ["No line was crossed so far, not even in part."];
  const answers = responses
    .flatMap((response) => (followed[response] ? [{ response, lines: byResponse[response].lines }] : []))
    .filter(({ lines }) => lines > 0)
    .toSorted((one, other) => other.lines - one.lines);
  const shown = answers.slice(0, named);
  const others = crossed - shown.reduce((sum, { lines }) => sum + lines, 0);
  return [
    `After ${countOf(crossed, "line")} had been crossed, wholly or partly: `,
    ...shown.flatMap(({ response, lines }, place) => [
      `${place > 0 ? ", " : ""}${followed[response] ?? ""} in `,
      { name: formatCount(lines), href: facetPage("outcomes", response) },
    ]),
    ...(others > 0
      ? [" and ", { name: `others in ${formatCount(others)}`, href: `${facetList("outcomes")}#crossed-lines` }]
      : []),
    ".",
  ];
}

/** The data files behind the timeline. */
export interface TimelineFiles {
  /** Where they lie. */
  readonly folder: string;
  readonly whole: readonly Named[];
  /** What the name of a file saved from the timeline begins with: the record and its as-of date. */
  readonly fileName: string;
  /** How to get a table into a spreadsheet as it is. */
  readonly advice: string;
}

/** The whole tables that a selection is taken from, for readers without script, and what it takes to save one. */
export function timelineFiles({ name, asOf }: RecordSettings): TimelineFiles {
  return {
    folder: data,
    whole: [
      { name: "warnings as CSV", href: dataFile("warnings.csv") },
      { name: "warnings as JSON", href: dataFile("warnings.json") },
      { name: "links to events as CSV", href: dataFile("links.csv") },
      { name: "links to events as JSON", href: dataFile("links.json") },
    ],
    fileName: `${hyphenated(name.toLowerCase())}-${asOf}`,
    advice: spreadsheetAdvice,
  };
}

/** The page of the timeline that holds a warning; the first for one that stands on none. */
export function timelinePageOf(archive: Archive, warning: string): number {
  return pageOf(timelinePositions(archive).get(warning) ?? 0, pairsPerPage);
}

/** By warning id, its place in the timeline, newest first, from 0. */
export const timelinePositions = remembered(
  ({ warnings }: Archive) => new Map(timelineOrder(warnings).map(({ id }, position) => [id, position])),
);

/** The pair whose aftermath has the newest event on record, and the other warnings which that event answers. */
interface LatestPair {
  readonly warning: Warning;
  readonly event: AftermathEvent;
  /** Newest first. */
  readonly others: readonly Warning[];
}

/**
 * The pair that stands first: its newest counted event is the newest of all; of several, the newest warning, then by id.
 * Null for a record in which nothing counts.
 */
function latestPair(
  warnings: readonly Warning[],
  ofWarning: ReadonlyMap<string, Pick<Derivation, "counted">>,
): LatestPair | null {
  const counted = warnings.flatMap((warning) =>
    (ofWarning.get(warning.id)?.counted ?? []).map(({ link }) => ({ warning, event: link.event })),
  );
  const newest = counted
    .map(({ event }) => event)
    .toSorted(chronologically)
    .at(-1);
  if (!newest) return null;
  const answered = counted.filter(({ event }) => event.id === newest.id).map(({ warning }) => warning);
  const [warning, ...others] = answered.toSorted((one, other) => chronologically(other, one));
  return warning ? { warning, event: newest, others } : null;
}
