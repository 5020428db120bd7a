import type { Root } from "mdast";

import type { ActorFields } from "../schema/actor";
import type { ClaimFields } from "../schema/claim";
import type { EventFields } from "../schema/event";
import type { Lead } from "../schema/lead";
import type { LineFields } from "../schema/line";
import type { Place } from "../schema/place";
import type { Publisher } from "../schema/publisher";
import type { RecordSettings } from "../schema/record";
import type { SecondCodes, SettledCodes } from "../schema/second-codes";
import type { SitePageFields } from "../schema/site-page";
import type { SourceFields } from "../schema/source";
import type { WarningFields } from "../schema/warning";
import type { WeaponFields } from "../schema/weapon";

/** Markdown as a tree, without positions: drawn by a component, never by HTML in a string. */
export type Prose = Root;

/** The body of an entry: the paragraphs before the heading `## Notes`, and those after it. Empty trees where there are none. */
export interface Body {
  readonly summary: Prose;
  readonly notes: Prose;
}

export type Warning = WarningFields & Body;
/** To readers an "event"; a type called `Event` is the browser's. */
export type AftermathEvent = EventFields & Body;
export type Line = LineFields & Body;
export type Actor = ActorFields & Body;
export type Weapon = WeaponFields & Body;
export type Source = SourceFields & Body;
export type Claim = ClaimFields & Body;

/** How an event is tied to one warning, as the event's entry says it. */
export type Answer = EventFields["answers"][number];
export type Quote = WarningFields["quotes"][number];
export type { Lead, Place, Publisher, RecordSettings, SecondCodes, SettledCodes };

/** What an entry of each kind is. */
export interface EntryOf {
  readonly warnings: Warning;
  readonly events: AftermathEvent;
  readonly lines: Line;
  readonly actors: Actor;
  readonly weapons: Weapon;
  readonly sources: Source;
  readonly claims: Claim;
}
export type EntryKind = keyof EntryOf;

/** The entries of each kind. */
export type EntryLists = { readonly [Kind in EntryKind]: readonly EntryOf[Kind][] };

/** The entries of each kind by their ids. */
export type EntriesById = { readonly [Kind in EntryKind]: ReadonlyMap<string, EntryOf[Kind]> };

/** The pages of prose about the record itself. */
export const sitePageNames = ["editorial", "accessibility", "imprint", "privacy"] as const;
export type SitePageName = (typeof sitePageNames)[number];
export type SitePage = SitePageFields & { readonly body: Prose };

/** All entries of the record, in whatever order they were read. */
export interface Entries extends EntryLists {
  readonly record: RecordSettings;
  readonly codebook: Prose;
  readonly sitePages: Readonly<Record<SitePageName, SitePage>>;
  /** Who publishes the sources. CODEBOOK section 4. */
  readonly publishers: readonly Publisher[];
  /** Seen, and not yet confirmed; they take part in nothing. CODEBOOK section 9. */
  readonly leads: readonly Lead[];
  /** What a second coder made of parts of the record, oldest first. CODEBOOK section 10. */
  readonly secondCodes: readonly SecondCodes[];
  readonly settledCodes: readonly SettledCodes[];
  /** Places by all their names, for finding. */
  readonly places: readonly Place[];
}

/** An event's answer together with the event it stands in. */
export interface Link {
  readonly event: AftermathEvent;
  readonly answer: Answer;
}

/**
 * The whole record as one immutable value: sorted (warnings and events by date, oldest first, then id; the rest by id)
 * and indexed both ways.
 *
 * A withdrawn entry is kept in `byId`, because its page stays, and in `withdrawn`. It is in none of the other lists
 * and indexes, so it takes part in no judgement, total, list or filter. CODEBOOK section 11.
 */
export interface Archive extends Entries {
  readonly withdrawn: EntryLists;
  /** Every entry, withdrawn ones too. */
  readonly byId: EntriesById;
  /** By warning id: the links that events have to it, in the order of the events' dates. Every warning has a list; a withdrawn one an empty list. */
  readonly linksOf: ReadonlyMap<string, readonly Link[]>;
  /** By line id: its statements, first to last. Every line has a list; it is empty where all statements are withdrawn. */
  readonly statementsOf: ReadonlyMap<string, readonly Warning[]>;
}

/** The kinds of entry, in the order in which the record is counted. */
export const entryKinds = [
  "warnings",
  "events",
  "lines",
  "actors",
  "weapons",
  "sources",
  "claims",
] as const satisfies readonly EntryKind[];

/** One value for each kind of entry, in the order of the kinds. */
export function perKind<Value>(valueOf: (kind: EntryKind) => Value): Readonly<Record<EntryKind, Value>> {
  return Object.fromEntries(entryKinds.map((kind) => [kind, valueOf(kind)])) as Record<EntryKind, Value>;
}

/** A list of entries for each kind: `listsPerKind((kind) => lists[kind].filter(isStanding))`. */
export function listsPerKind(listOf: <Kind extends EntryKind>(kind: Kind) => readonly EntryOf[Kind][]): EntryLists {
  return perKind<readonly EntryOf[EntryKind][]>(listOf) as EntryLists;
}

/** The entries of each kind by their ids. */
export function byIds(lists: EntryLists): EntriesById {
  return perKind((kind) => byId<EntryOf[EntryKind]>(lists[kind])) as EntriesById;
}

/** Entries of one kind by their ids. */
export function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** One entry of each kind, as readers call it. */
export const kindNames: Readonly<Record<EntryKind, string>> = {
  warnings: "warning",
  events: "event",
  lines: "line",
  actors: "actor",
  weapons: "weapon",
  sources: "source",
  claims: "claim",
};

/** "a warning", "an event or a warning". */
export function anyOf(kinds: readonly EntryKind[]): string {
  return kinds
    .map((kind) => (/^[aeiou]/.test(kindNames[kind]) ? `an ${kindNames[kind]}` : `a ${kindNames[kind]}`))
    .join(" or ");
}

/** An entry together with its kind, so that the one tells what the other holds. */
export type KindedEntry = {
  readonly [Kind in EntryKind]: { readonly kind: Kind; readonly entry: EntryOf[Kind] };
}[EntryKind];

/** An entry of one of these kinds together with its kind. */
export type KindedAs<Kind extends EntryKind> = Extract<KindedEntry, { readonly kind: Kind }>;

/** Every entry of these kinds together with its kind, those withdrawn too. */
export function kindedEntries<Kind extends EntryKind>({ byId }: Archive, kinds: readonly Kind[]): KindedAs<Kind>[] {
  return kinds.flatMap((kind) => [...byId[kind].values()].map((entry) => ({ kind, entry }) as KindedAs<Kind>));
}

/** An office with the years in which the record shows somebody speaking in it; not a term of office. */
export interface AttestedRole {
  readonly title: string;
  /** In order, each once. */
  readonly years: readonly number[];
}

/**
 * The offices somebody held when speaking, in the order first attested.
 * @param statements of one actor, first to last
 */
export function rolesWhenSpeaking(statements: readonly Pick<Warning, "role" | "date">[]): AttestedRole[] {
  return [...Map.groupBy(statements, ({ role }) => role)].map(([title, said]) => ({
    title,
    years: [...new Set(said.map(({ date }) => date.year))],
  }));
}

/** The offices that the record attests for a year; those without a first year are attested for none. */
export function rolesIn({ roles }: Pick<Actor, "roles">, year: number): string[] {
  return roles
    .filter(({ from, to }) => from !== null && from <= year && (to === null || year <= to))
    .map(({ title }) => title);
}
