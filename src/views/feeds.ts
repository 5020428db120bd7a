import {
  entryFeed,
  entryPage,
  type FeedFormat,
  type FollowedKind,
  home,
  methodChanges,
  published,
  recordFeed,
} from "../addresses";
import { publisherName } from "../model/answered-for";
import type { Archive, RecordSettings } from "../model/archive";
import { byDay, type OwnChange, ownChanges } from "../model/changes";
import { themeLabels } from "../model/terms/theme";
import { formatCount } from "../model/words";
import { changeSentence, changeSentences, recordName } from "./change-log";
import {
  changesOfEntry,
  changesOfRecord,
  changeTag,
  entryWords,
  followedEntries,
  type FollowedEntry,
  ownChangeTag,
  type ToldChange,
  type ToldEntry,
} from "./followed-changes";
import { entryAddress, entryName, kindLabels } from "./links";

/** How many changes a feed tells at most on one page: the newest on the first. */
export const feedLimit = 100;

/** A feed, whatever it is written as. Addresses are with their host. */
export interface FeedView {
  readonly title: string;
  readonly description: string;
  /** The page that the feed goes with. */
  readonly page: string;
  /** The same for all pages of one feed. */
  readonly id: string;
  /** Its own address in each format. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  /** Where what is older goes on, and where what is newer stands. RFC 5005, section 3. */
  readonly next: Readonly<Record<FeedFormat, string>> | null;
  readonly previous: Readonly<Record<FeedFormat, string>> | null;
  readonly publisher: string;
  readonly licence: string;
  /** `YYYY-MM-DD`: the day of the newest change. */
  readonly updated: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

type OwnFeed = Pick<FeedView, "title" | "description" | "page" | "id" | "addresses" | "next" | "previous">;

/**
 * New, changed and withdrawn warnings, events, lines, actors and weapon systems of the whole record, and changes of the
 * record itself, which of one day come first. All of them, on as many pages as that takes.
 */
export function feedPagesOfRecord(archive: Archive): FeedView[] {
  const { record } = archive;
  const own = ownChanges(record).map((change) => ({ date: change.date, item: () => ownChangeItem(record, change) }));
  const ofEntries = changesOfRecord(archive).map((change) => ({
    date: change.date,
    item: () => feedItem(archive, change),
  }));
  const all = byDay([...own, ...ofEntries]);
  const pages = Math.max(1, Math.ceil(all.length / feedLimit));
  return Array.from({ length: pages }, (_, index) => {
    const items = all.slice(index * feedLimit, (index + 1) * feedLimit).map(({ item }) => item());
    return feedView(archive, items, ownOfRecord(archive, index + 1, pages));
  });
}

/** The first page, with the newest changes. */
export function feedOfRecord(archive: Archive): FeedView {
  const [first] = feedPagesOfRecord(archive);
  if (!first) throw new RangeError("A feed has one page at least.");
  return first;
}

function ownOfRecord({ record }: Archive, page: number, pages: number): OwnFeed {
  const further = pages === 1 ? "" : " Further pages, to which it leads on, hold the others.";
  return {
    title: `${record.name}: changes${page === 1 ? "" : `, page ${page}`}`,
    description: `New, changed and withdrawn entries: warnings, events, lines, actors and weapon systems; and changes of the record itself, as of its rules. ${limitSentence}${further}`,
    page: published(home),
    id: published(recordFeed("xml")),
    addresses: recordPage(page),
    next: page < pages ? recordPage(page + 1) : null,
    previous: page > 1 ? recordPage(page - 1) : null,
  };
}

const recordPage = (page: number): FeedView["addresses"] => ({
  xml: published(recordFeed("xml", page)),
  json: published(recordFeed("json", page)),
});

/** What concerns one line, actor or weapon system. */
export function feedOfEntry(archive: Archive, followed: FollowedEntry): FeedView {
  const { kind, entry } = followed;
  return feedView(archive, itemsOf(archive, changesOfEntry(archive, followed)), {
    title: `${entryName(entry)} · ${archive.record.name}: changes`,
    description: `${scopes[kind]} ${limitSentence}`,
    page: published(entryPage(kind, entry.id)),
    id: published(entryFeed(kind, entry.id, "xml")),
    ...{ next: null, previous: null },
    addresses: { xml: published(entryFeed(kind, entry.id, "xml")), json: published(entryFeed(kind, entry.id, "json")) },
  });
}

const limitSentence = `The ${formatCount(feedLimit)} newest changes.`;

const scopes: Readonly<Record<FollowedEntry["kind"], string>> = {
  lines: "Changes to this line, to its statements and to the events tied to them.",
  actors: "Changes to the entry of this actor, and to what it said and did.",
  weapons: "Changes to the entry of this weapon system, and to the warnings and events that name it.",
};

function itemsOf(archive: Archive, changes: readonly ToldChange[]): FeedItem[] {
  return changes.slice(0, feedLimit).map((change) => feedItem(archive, change));
}

function feedView({ record }: Archive, items: readonly FeedItem[], own: OwnFeed): FeedView {
  const { licence, asOf } = record;
  return { ...own, publisher: publisherName(record), licence, updated: items[0]?.date ?? asOf, items };
}

/** One change as a feed tells it, in plain text. */
export interface FeedItem {
  /** The same in every feed and every build. */
  readonly id: string;
  /** "Warning added: Western long-range strikes would put NATO “at war”". */
  readonly title: string;
  /** The entry's page, or that of what became of a change of the record itself, with its host. */
  readonly url: string;
  /** `YYYY-MM-DD`: the day of the change, by the log that has it. */
  readonly date: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly categories: readonly FeedCategory[];
}

/** What an item is about. */
interface FeedCategory {
  readonly term: string;
  readonly label: string;
}

/** A change for those who follow the record: what happened to the entry, and, unless it was withdrawn, what it says. */
function feedItem(archive: Archive, change: ToldChange): FeedItem {
  const summary = changeSentences(change);
  const words = change.nature === "withdrawn" ? [] : entryWords(archive, change);
  return {
    id: changeTag(archive.record, change),
    title: `${kindLabels[change.kind]} ${change.nature}: ${entryName(change.entry)}`,
    url: published(entryAddress(change)),
    date: change.date,
    summary,
    paragraphs: [summary, ...words],
    categories: categoriesOf(change),
  };
}

/** A change of the record itself, told once, however many entries it touches. CODEBOOK section 11. */
function ownChangeItem(record: RecordSettings, change: OwnChange): FeedItem {
  const summary = changeSentence(change);
  return {
    id: ownChangeTag(record, change),
    title: `${recordName}: ${change.what}`,
    url: published(methodChanges),
    date: change.date,
    summary,
    paragraphs: [summary],
    categories: [{ term: change.kind, label: recordName }],
  };
}

function categoriesOf({ kind, entry }: ToldEntry): FeedCategory[] {
  const themes = "themes" in entry ? entry.themes : [];
  return [
    { term: kind, label: kindLabels[kind] },
    ...themes.map((theme) => ({ term: theme, label: themeLabels[theme] })),
  ];
}

/** The file of a feed: where it lies, and what it is a feed of. */
interface FeedFile {
  readonly kind: FollowedKind;
  readonly id: string;
  readonly format: FeedFormat;
  readonly followed: FollowedEntry;
}

/** The feeds of all lines, actors and weapon systems; also at former ids, where programs go on asking for them. */
export function entryFeedFiles(archive: Archive): FeedFile[] {
  return followedEntries(archive).flatMap((followed) => {
    const { kind, entry } = followed;
    return [entry.id, ...entry.formerIds].flatMap((id) =>
      feedFormats.map((format) => ({ kind, id, format, followed })),
    );
  });
}

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
