import type { FollowedKind } from "../addresses";
import {
  type Actor,
  type AftermathEvent,
  type Archive,
  type EntryKind,
  type KindedAs,
  kindedEntries,
  type KindedEntry,
  type Line,
  type RecordSettings,
  type Warning,
  type Weapon,
} from "../model/archive";
import { changesOf, type LoggedChange, newestFirst, type OwnChange } from "../model/changes";
import { type Mentions, mentionsById } from "../model/mentions";
import { remembered } from "../model/remembered";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { actorKindLabels, weaponKindLabels } from "../model/terms/reference";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { formatCount } from "../model/words";
import { ended } from "./change-log";
import { dateView } from "./date-view";
import { originName } from "./facts";
import { known } from "./known";
import { plainText } from "./plain-text";
import { relationView } from "./ties";

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

/**
 * What an entry says, in a few paragraphs of plain text, for those who read it away from the site. No outcome is
 * among them: it may change with the as-of date while the entry does not, and what was sent out cannot be called back.
 */
export function entryWords(archive: Archive, { kind, entry }: ToldEntry): string[] {
  switch (kind) {
    case "warnings":
      return warningWords(archive, entry);
    case "events":
      return eventWords(archive, entry);
    case "lines":
      return lineWords(entry);
    case "actors":
      return actorWords(entry);
    case "weapons":
      return weaponWords(entry);
  }
}

function warningWords({ byId }: Archive, warning: Warning): string[] {
  const { actor, role, venue, date, redLine, consequence, quotes } = warning;
  return [
    ended(`${known(byId.actors, actor).name}, ${role}, ${dateView(date).text}; ${venue}`),
    ...quotes.slice(0, 1).map(({ text }) => `What was said: “${text}”`),
    ended(`Warned against: ${redLine}`),
    ended(`Said to follow: ${consequence ?? "none"}`),
  ];
}

function eventWords({ byId }: Archive, event: AftermathEvent): string[] {
  const sides = event.sides.map((side) => eventSideLabels[side]).join(", ");
  const facts = [sides, eventKindLabels[event.kind], certaintyLabels[event.certainty]].join("; ");
  const answered = event.answers.map((answer) => ({ answer, warning: known(byId.warnings, answer.warning) }));
  return [
    ended(`${whenOf(event)}. ${facts}`),
    ...textOf(event),
    ...answered
      .filter(({ warning }) => warning.withdrawn === null)
      .map(({ answer, warning }) =>
        ended(`${relationView(answer).label}: ${warning.headline} (${dateView(warning.date).text})`),
      ),
  ];
}

function whenOf({ date, endDate }: AftermathEvent): string {
  const begun = dateView(date).text;
  return endDate ? `${begun} to ${dateView(endDate).text}` : begun;
}

function lineWords(line: Line): string[] {
  return [
    ended(`Drawn by: ${sideLabels[line.side]}`),
    ended(`The act warned against: ${line.statement}`),
    ended(`What would count as crossing it: ${line.test}`),
  ];
}

function actorWords(actor: Actor): string[] {
  return [ended(`${actorKindLabels[actor.kind]}; ${sideLabels[actor.side]}`), ...textOf(actor)];
}

function weaponWords(weapon: Weapon): string[] {
  const range = weapon.rangeKm === null ? [] : [`range up to ${formatCount(weapon.rangeKm)} km`];
  return [ended([weaponKindLabels[weapon.kind], originName(weapon.origin), ...range].join("; ")), ...textOf(weapon)];
}

function textOf({ summary }: Pick<Line, "summary">): string[] {
  return summary.children.length > 0 ? [plainText(summary)] : [];
}

/** An entry by its kind and the id it was first published under, which stays when it is renamed: "warnings/2024-…". */
function permanentName({ kind, entry }: KindedEntry): string {
  return `${kind}/${entry.formerIds[0] ?? entry.id}`;
}

/**
 * An id for one change of an entry that is the same in every feed and every build, whatever host a build is for:
 * a tag URI (RFC 4151) of the record's own address, the day of the change, the entry and the change's place in its log.
 */
export function changeTag(record: Pick<RecordSettings, "url">, change: KindedEntry & Told): string {
  return tagOf(record, permanentName(change), change);
}

/** The same for a change of the record itself. */
export function ownChangeTag(record: Pick<RecordSettings, "url">, change: OwnChange): string {
  return tagOf(record, change.kind, change);
}

interface Told {
  readonly date: string;
  readonly number: number;
}

function tagOf({ url }: Pick<RecordSettings, "url">, name: string, { date, number }: Told): string {
  const { hostname, pathname } = new URL(url);
  return `tag:${hostname},${date}:${pathname.slice(1).replace(/(?<=.)\/?$/, "/")}${name}/${number}`;
}

/** An id for an entry in a calendar, the same in every build. */
export function calendarUid({ url }: Pick<RecordSettings, "url">, kinded: KindedEntry): string {
  return `${permanentName(kinded)}@${new URL(url).hostname}`;
}
