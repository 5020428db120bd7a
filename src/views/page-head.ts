import type { RecordSettings } from "../model/archive";
import { dayView, type DateView } from "./date-view";
import { recordFeedLinks, type FeedLink } from "./following/feed-links";

/** The part of the site a page belongs to, as the main navigation names it. */
export type Section =
  "timeline" | "lines" | "weapons" | "actors" | "events" | "sources" | "method" | "about" | "search";

export interface FooterView {
  readonly name: string;
  readonly asOf: DateView;
  readonly dataVersion: string;
  readonly codebookVersion: string;
  readonly licence: string;
}

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
  readonly ogType?: "website" | "article";
  /** schema.org data as JSON text that is safe inside a script element. */
  readonly jsonLd?: string;
  readonly noIndex?: boolean;
  /** The feeds that programs find by this page: its own, if it has any, then those of the whole record. */
  readonly feeds: readonly FeedLink[];
}

/** The parts of a head that differ from page to page. */
export type OwnHead = Omit<PageHead, "siteName" | "title" | "footer" | "feeds"> &
  Partial<Pick<PageHead, "title" | "feeds">>;

/** A page's head, with what all pages share: the record's name, its dates and versions. */
export function pageHead(record: RecordSettings, own: OwnHead): PageHead {
  return {
    ...own,
    description: shortened(own.description, 200),
    siteName: record.name,
    title: own.title ?? `${own.heading} · ${record.name}`,
    feeds: [...(own.feeds ?? []), ...recordFeedLinks(record.name)],
    footer: {
      name: record.name,
      asOf: dayView(record.asOf),
      dataVersion: record.dataVersion,
      codebookVersion: record.codebookVersion,
      licence: record.licence,
    },
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
