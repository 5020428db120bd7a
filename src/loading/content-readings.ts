import type {
  Actor,
  AftermathEvent,
  Claim,
  Entries,
  EntryLists,
  Line,
  Prose,
  RecordSettings,
  SecondCodes,
  SettledCodes,
  Source,
  Warning,
  Weapon,
} from "../model/archive";
import { entryKinds } from "./entry-kinds";
import type { Fault } from "./fault";
import type { Reading } from "./reading";
import type { LeadList, PublisherList, Reported } from "./reported";

/** One reading for every file in `content/`. */
export interface ContentReadings {
  readonly record: Reading<RecordSettings>;
  readonly codebook: Reading<Prose>;
  readonly publishers: Reading<PublisherList>;
  readonly leads: Reading<LeadList>;
  readonly secondCodes: readonly Reading<SecondCodes>[];
  readonly settledCodes: readonly Reading<SettledCodes>[];
  readonly warnings: readonly Reading<Warning>[];
  readonly events: readonly Reading<AftermathEvent>[];
  readonly lines: readonly Reading<Line>[];
  readonly actors: readonly Reading<Actor>[];
  readonly weapons: readonly Reading<Weapon>[];
  readonly sources: readonly Reading<Source>[];
  readonly claims: readonly Reading<Claim>[];
  /** Files that are no entry. */
  readonly strayFaults: readonly Fault[];
}

/** All readings of files that hold something, in one list. */
export function allReadings(readings: ContentReadings): Reading<Reported>[] {
  return [
    readings.record,
    readings.codebook,
    readings.publishers,
    readings.leads,
    ...readings.secondCodes,
    ...readings.settledCodes,
    ...entryKinds.flatMap<Reading<Reported>>((kind) => readings[kind]),
  ];
}

/** What was coded twice, as far as it could be read. */
export function codesOf(readings: ContentReadings): Pick<Entries, "secondCodes" | "settledCodes"> {
  return { secondCodes: readable(readings.secondCodes), settledCodes: readable(readings.settledCodes) };
}

/** The entries of each kind that could be read. */
export function listsOf(readings: ContentReadings): EntryLists {
  return {
    warnings: readable(readings.warnings),
    events: readable(readings.events),
    lines: readable(readings.lines),
    actors: readable(readings.actors),
    weapons: readable(readings.weapons),
    sources: readable(readings.sources),
    claims: readable(readings.claims),
  };
}

const readable = <Value>(readings: readonly Reading<Value>[]): Value[] => readings.flatMap(({ value }) => value ?? []);
