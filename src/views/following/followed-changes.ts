import type { FollowedKind } from "../../addresses";
import { type Archive, type EntryKind, type KindedAs, kindedEntries } from "../../model/archive";
import { changesOf, type LoggedChange, newestFirst } from "../../model/changes";
import { mentionsById, type Mentions } from "../../model/mentions";
import { remembered } from "../../model/remembered";

/**
 * The kinds whose changes a feed tells. Sources and claims bear the others out and are named by them; their changes
 * stand on the page of changes, and would bury what readers follow the record for.
 */
const toldKinds = ["warnings", "events", "lines", "actors", "weapons"] as const;

/** An entry whose changes a feed tells. */
export type ToldEntry = KindedAs<(typeof toldKinds)[number]>;
/** A change that a feed tells. */
export type ToldChange = ToldEntry & LoggedChange;

/** The kinds of entries that have a feed of their own. */
const followedKinds: readonly FollowedKind[] = ["lines", "actors", "weapons"];

/** Whether entries of a kind have a feed of their own. */
export function isFollowed(kind: EntryKind): kind is FollowedKind {
  return followedKinds.some((followed) => followed === kind);
}

/** An entry that has a feed of its own. */
export type FollowedEntry = KindedAs<FollowedKind>;

/** Every entry that has a feed of its own; one that was withdrawn keeps it, for those who follow it. */
export function followedEntries(archive: Archive): FollowedEntry[] {
  return kindedEntries(archive, followedKinds);
}

/** The changes that the feed of the whole record tells, newest first. */
export function changesOfRecord(archive: Archive): ToldChange[] {
  return toldChanges(kindedEntries(archive, toldKinds));
}

/**
 * The changes that the feed of one entry tells, newest first: its own; a line's statements and what is tied to them;
 * what an actor said and did; the warnings and events that name a weapon system.
 */
export function changesOfEntry(archive: Archive, followed: FollowedEntry): ToldChange[] {
  const { warnings, events } = partsOf(archive, followed);
  return toldChanges([
    followed,
    ...warnings.map((entry) => ({ kind: "warnings" as const, entry })),
    ...events.map((entry) => ({ kind: "events" as const, entry })),
  ]);
}

function partsOf(archive: Archive, { kind, entry }: FollowedEntry): Mentions {
  return parts(archive)[kind].get(entry.id) ?? { warnings: [], events: [] };
}

/** What belongs to the entries that have a feed, withdrawn parts too, by their ids. */
const parts = remembered(({ byId }: Archive): Record<FollowedKind, ReadonlyMap<string, Mentions>> => {
  const all = { warnings: [...byId.warnings.values()], events: [...byId.events.values()] };
  const lineOf = ({ warning }: { readonly warning: string }) => byId.warnings.get(warning)?.line ?? [];
  return {
    lines: mentionsById(
      all,
      ({ line }) => [line],
      ({ answers }) => answers.flatMap(lineOf),
    ),
    actors: mentionsById(
      all,
      ({ actor }) => [actor],
      ({ actors }) => actors,
    ),
    weapons: mentionsById(
      all,
      ({ weapons }) => weapons,
      ({ weapons }) => weapons,
    ),
  };
});

/** Of an entry that was withdrawn nothing is told but the withdrawal: no reader is to meet it as if it stood. */
function toldChanges(entries: readonly ToldEntry[]): ToldChange[] {
  return newestFirst(
    entries.flatMap(changesOf).filter(({ entry, nature }) => entry.withdrawn === null || nature === "withdrawn"),
  );
}
