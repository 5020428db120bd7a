import { entryData, onPage, type SharedKind } from "../addresses";
import type { KindedAs, RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { citationView, type CitationView } from "./citation";
import { type FeedLink, recordFeedLinks } from "./feeds";
import type { Named } from "./links";
import { type EmbedOffer, embedOffer } from "./oembed";
import { type PagePlace, pagerView, type PagerView } from "./paging";
import { footerView, type FooterView } from "./record-summary";
import { reportWays } from "./report";
import { pictureOfEntry, pictureOfRecord, type SharePicture } from "./share-picture";

/** The part of the site a page belongs to, as the main navigation names it. */
export type Section =
  | "timeline"
  | "lines"
  | "weapons"
  | "actors"
  | "events"
  | "sources"
  | "method"
  | "data"
  | "changes"
  | "about"
  | "search";

/** What a page says of itself to browsers, search engines and those it is shared with. */
export interface PageHead {
  readonly siteName: string;
  readonly heading: string;
  readonly title: string;
  readonly description: string;
  /** The page's own address, from the root of the host. */
  readonly path: string;
  readonly section: Section | null;
  readonly footer: FooterView;
  /** Null for the page that is not to be found, which nobody cites. */
  readonly citation: CitationView | null;
  readonly ogType?: "website" | "article";
  /** schema.org data as JSON text that is safe inside a script element. */
  readonly jsonLd?: string;
  readonly noIndex?: boolean;
  /** The ways to report an error in the page; none for the page that is not to be found. */
  readonly report: readonly Named[];
  /** What is shown where the page is shared; null in a build without pictures. */
  readonly picture: SharePicture | null;
  /** How the page is put into a frame elsewhere; null where that is not offered. */
  readonly embed: EmbedOffer | null;
  /** The same as data, for programs; null where a page is no entry's. */
  readonly data: string | null;
  /** The feeds that programs find by this page: its own, if it has any, then those of the whole record. */
  readonly feeds: readonly FeedLink[];
  /** The ways to the other pages of its list; null where there are none. */
  readonly pager: PagerView | null;
  /** Whether it is the first page of its list, or the only one: what is not listed stands there alone. */
  readonly isFirst: boolean;
}

/** The parts of a head that differ from page to page. */
export type OwnHead = Omit<
  PageHead,
  "siteName" | "title" | "footer" | "feeds" | "citation" | "report" | "pager" | "isFirst" | "picture" | "embed" | "data"
> &
  Partial<Pick<PageHead, "title" | "feeds" | "picture" | "embed" | "data">> & {
    /** What the page is called among others, where its heading does not tell it from them; `title` is the whole title of a page. */
    readonly name?: string;
    /** What the page rests on, and should be cited for what was said or done. */
    readonly original?: Named | null;
    /** What the page says in a sentence or two, to be cited: "Vladimir Putin, 12 September 2024: … Crossed after 66 days." */
    readonly answer?: string;
    /** Which page of a list it is; `path` is the address of the first, and `title` and `description` are those of all. */
    readonly place?: PagePlace;
  };

const onlyPage: PagePlace = { page: 1, pages: 1 };

/** A page's head, with what all pages share: the record's name, its dates and versions, and how a page is cited. */
export function pageHead(
  record: RecordSettings,
  { original, answer, name, place = onlyPage, ...own }: OwnHead,
): PageHead {
  const { page, pages } = place;
  const path = onPage(own.path, page);
  const ownName = name ?? own.heading;
  const pageName = page === 1 ? ownName : `${ownName}, page ${page}`;
  const title = page === 1 ? own.title : undefined;
  return {
    ...own,
    path,
    description: shortened(page === 1 ? own.description : `Page ${page} of ${pages}. ${own.description}`, 200),
    siteName: record.name,
    title: title ?? `${pageName} · ${record.name}`,
    picture: own.picture === undefined ? pictureOfRecord(record) : own.picture,
    embed: page === 1 && own.embed ? own.embed : null,
    data: own.data ?? null,
    feeds: [...(own.feeds ?? []), ...recordFeedLinks(record.name)],
    footer: footerView(record),
    citation: own.noIndex
      ? null
      : citationView(record, title ?? pageName, path, original, page === 1 ? answer : undefined),
    report: own.noIndex ? [] : reportWays(record, { name: own.heading, path }),
    pager: pagerView(own.path, place),
    isFirst: page === 1,
  };
}

/** What the page of an entry offers to other sites: its picture, itself for a frame, and its data. */
export function sharedHead(
  record: JudgedRecord,
  kinded: KindedAs<SharedKind>,
): Pick<PageHead, "picture" | "embed" | "data"> {
  return {
    picture: pictureOfEntry(record, kinded),
    embed: embedOffer(record, kinded),
    data: entryData(kinded.kind, kinded.entry.id),
  };
}

/** A text cut at a word's end where it is longer than `limit` characters. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit)
    .replace(/\s+\S*$/, "")
    .replace(/[,;:.]$/, "")}…`;
}
