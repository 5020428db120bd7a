import { entryFeed, type FeedFormat, type FollowedKind, recordFeed } from "../addresses";

/** A feed as a page offers it, to readers and to programs. */
export interface FeedLink {
  readonly href: string;
  /** The media type: `application/atom+xml` or `application/feed+json`. */
  readonly type: string;
  /** "Atom feed", "JSON Feed". */
  readonly name: string;
  /** What it is a feed of, with its format. */
  readonly title: string;
}

/** The media type of each format. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  xml: "application/atom+xml",
  json: "application/feed+json",
};

const formatNames: Readonly<Record<FeedFormat, string>> = { xml: "Atom feed", json: "JSON Feed" };
/** The formats, the one that most programs read first. */
export const feedFormats: readonly FeedFormat[] = ["xml", "json"];

/** The feeds of the whole record. */
export function recordFeedLinks(siteName: string): FeedLink[] {
  return linksTo(siteName, recordFeed);
}

/** The feeds of what concerns one line, actor or weapon system. */
export function entryFeedLinks(kind: FollowedKind, id: string, name: string): FeedLink[] {
  return linksTo(name, (format) => entryFeed(kind, id, format));
}

function linksTo(what: string, addressOf: (format: FeedFormat) => string): FeedLink[] {
  return feedFormats.map((format) => ({
    href: addressOf(format),
    type: feedTypes[format],
    name: formatNames[format],
    title: `${what} (${formatNames[format]})`,
  }));
}
