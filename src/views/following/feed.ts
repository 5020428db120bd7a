import { entryFeed, entryPage, home, published, recordFeed, type FeedFormat } from "../../addresses";
import { publisherName } from "../../model/answered-for";
import type { Archive } from "../../model/archive";
import { entryName } from "../entry-name";
import { byDay, ownChanges } from "../../model/changes";
import { feedItem, ownChangeItem, type FeedItem } from "./feed-item";
import { changesOfEntry, changesOfRecord, type FollowedEntry, type ToldChange } from "./followed-changes";
import { formatCount } from "../../model/words";

/** How many changes a feed tells at most: the newest. The page of changes and each entry's log have all of them. */
export const feedLimit = 100;

/** A feed, whatever it is written as. Addresses are with their host. */
export interface FeedView {
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
