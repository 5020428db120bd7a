import { Feed, type Item } from "feed";

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
import { htmlParagraphs, htmlText } from "../model/html-text";
import { themeLabels } from "../model/terms/theme";
import { formatCount } from "../model/words";
import { changeSentence, changeSentences, recordName } from "./change-words";
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

/** How many changes a feed tells at most: the newest. The page of changes and each entry's log have all of them. */
export const feedLimit = 100;

/** A feed, whatever it is written as. Addresses are with their host. */
interface FeedView {
  readonly title: string;
  readonly description: string;
  /** The page that the feed goes with. */
  readonly page: string;
  /** Its own address in each format. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly publisher: string;
  readonly licence: string;
  /** `YYYY-MM-DD`: the day of the newest change. */
  readonly updated: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

type OwnFeed = Pick<FeedView, "title" | "description" | "page" | "addresses">;

/**
 * New, changed and withdrawn warnings, events, lines, actors and weapon systems of the whole record, and changes of the
 * record itself, which of one day come first.
 */
export function feedOfRecord(archive: Archive): FeedView {
  const { record } = archive;
  const items = [
    ...ownChanges(record).map((change) => ownChangeItem(record, change)),
    ...itemsOf(archive, changesOfRecord(archive)),
  ];
  return feedView(archive, byDay(items).slice(0, feedLimit), {
    title: `${record.name}: changes`,
    description: `New, changed and withdrawn entries: warnings, events, lines, actors and weapon systems; and changes of the record itself, as of its rules. ${limitSentence}`,
    page: published(home),
    addresses: { xml: published(recordFeed("xml")), json: published(recordFeed("json")) },
  });
}

/** What concerns one line, actor or weapon system. */
export function feedOfEntry(archive: Archive, followed: FollowedEntry): FeedView {
  const { kind, entry } = followed;
  return feedView(archive, itemsOf(archive, changesOfEntry(archive, followed)), {
    title: `${entryName(entry)} · ${archive.record.name}: changes`,
    description: `${scopes[kind]} ${limitSentence}`,
    page: published(entryPage(kind, entry.id)),
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
interface FeedItem {
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

/** How plain text is written in titles and summaries: Atom takes them as HTML, JSON Feed as they are. */
type PlainAs = (text: string) => string;

/** A feed written out, as Atom 1.0 or as JSON Feed 1. */
export function feedText(view: FeedView, format: FeedFormat): string {
  return format === "xml" ? feedWith(view, htmlText).atom1() : feedWith(view, (text) => text).json1();
}

/** The package takes the time of the build for what it is not told, and names itself as the generator: all is told. */
function feedWith(view: FeedView, plainAs: PlainAs): Feed {
  const feed = new Feed({
    id: view.addresses.xml,
    title: view.title,
    description: view.description,
    link: view.page,
    feedLinks: { atom: view.addresses.xml, json: view.addresses.json },
    updated: midnight(view.updated),
    author: { name: view.publisher },
    copyright: view.licence,
    generator: false,
  });
  for (const item of view.items) feed.addItem(writtenItem(item, plainAs));
  return feed;
}

function writtenItem(item: FeedItem, plainAs: PlainAs): Item {
  const date = midnight(item.date);
  return {
    id: item.id,
    title: plainAs(item.title),
    link: item.url,
    date,
    published: date,
    description: plainAs(item.summary),
    content: htmlParagraphs(item.paragraphs),
    category: item.categories.map(({ term, label }) => ({ term, name: label })),
  };
}

/** Logs name days; feeds take a time as well. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
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
