import type { Root } from "mdast";

import type { ActorFields } from "../schema/actor";
import type { ClaimFields } from "../schema/claim";
import type { EventFields } from "../schema/event";
import type { Lead } from "../schema/lead";
import type { LineFields } from "../schema/line";
import type { Publisher } from "../schema/publisher";
import type { RecordSettings } from "../schema/record";
import type { SecondCodes, SettledCodes } from "../schema/second-codes";
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
export type { Lead, Publisher, RecordSettings, SecondCodes, SettledCodes };

/** The entries of each kind. */
export interface EntryLists {
  readonly warnings: readonly Warning[];
  readonly events: readonly AftermathEvent[];
  readonly lines: readonly Line[];
  readonly actors: readonly Actor[];
  readonly weapons: readonly Weapon[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}
export type EntryKind = keyof EntryLists;

/** All entries of the record, in whatever order they were read. */
export interface Entries extends EntryLists {
  readonly record: RecordSettings;
  readonly codebook: Prose;
  /** Who publishes the sources. CODEBOOK section 4. */
  readonly publishers: readonly Publisher[];
  /** Seen, and not yet confirmed; they take part in nothing. CODEBOOK section 9. */
  readonly leads: readonly Lead[];
  /** What a second coder made of parts of the record, oldest first. CODEBOOK section 10. */
  readonly secondCodes: readonly SecondCodes[];
  readonly settledCodes: readonly SettledCodes[];
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
  readonly byId: {
    readonly warnings: ReadonlyMap<string, Warning>;
    readonly events: ReadonlyMap<string, AftermathEvent>;
    readonly lines: ReadonlyMap<string, Line>;
    readonly actors: ReadonlyMap<string, Actor>;
    readonly weapons: ReadonlyMap<string, Weapon>;
    readonly sources: ReadonlyMap<string, Source>;
    readonly claims: ReadonlyMap<string, Claim>;
  };
  /** By warning id: the links that events have to it, in the order of the events' dates. Every warning has a list; a withdrawn one an empty list. */
  readonly linksOf: ReadonlyMap<string, readonly Link[]>;
  /** By line id: its statements, first to last. Every line has a list; it is empty where all statements are withdrawn. */
  readonly statementsOf: ReadonlyMap<string, readonly Warning[]>;
}
