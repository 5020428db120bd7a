import type { AftermathEvent, Entries, EntryLists, Warning } from "../../src/model/archive";
import {
  actorCopy,
  COPIES_PER_SET,
  type CopyTerms,
  eventCopy,
  idInSet,
  lineCopy,
  redatedId,
  setOf,
  type SharedKind,
  shiftedDate,
  sourceCopy,
  warningCopy,
  weaponCopy,
} from "./entry-copies";
import { evenlyChosen } from "./evenly-chosen";

/** Events for each warning; the real record has 1.4. */
const EVENTS_PER_WARNING = 2;

/** Days between an event and one like it that answers the same warnings. In the real record they share a day, as its sources do. */
const DAYS_TO_THE_NEXT = 17;

/** The warnings of one copy with twice as many events, and the ids under which they stand for the real ones. */
export interface RecordCopy {
  readonly warnings: readonly Warning[];
  readonly events: readonly AftermathEvent[];
  readonly idOf: ReadonlyMap<string, string>;
}

/** A copy of so many of the record's warnings, with what answers them. Copies are told apart by their number, which is part of every id. */
export function recordCopy(record: Entries, size: number, copy: number, terms: CopyTerms): RecordCopy {
  const chosen = evenlyChosen(record.warnings, size);
  const made = new Map(chosen.map((warning) => [warning.id, oneWarning(warning, copy, terms)]));
  const events = eventsFor(record.events, made, size * EVENTS_PER_WARNING);
  const copies = events.map(({ event, round }) => ({
    event,
    copy: oneEvent(event, round, DAYS_TO_THE_NEXT, copy, terms, made),
  }));
  return {
    warnings: [...made.values()],
    events: copies.map((pair) => pair.copy),
    idOf: new Map(
      [...made]
        .map(([id, warning]) => [id, warning.id] as const)
        .concat(copies.toReversed().map((pair) => [pair.event.id, pair.copy.id] as const)),
    ),
  };
}

/** The real record as the first copy: every entry as it is, and more events like its own. */
export function realCopy(record: Entries, terms: CopyTerms): RecordCopy {
  const made = new Map(record.warnings.map((warning) => [warning.id, warning]));
  const all = eventsFor(record.events, made, record.warnings.length * EVENTS_PER_WARNING);
  const more = all
    .filter(({ round }) => round > 0)
    .map(({ event, round }) => oneEvent(event, round, 0, 0, terms, made));
  const ids = [...record.warnings, ...record.events].map(({ id }) => [id, id] as const);
  return { warnings: record.warnings, events: [...record.events, ...more], idOf: new Map(ids) };
}

interface ChosenEvent {
  readonly event: AftermathEvent;
  /** 0 for the event itself, 1 for another like it, and so on. */
  readonly round: number;
}

/** Events that answer the warnings there are; the rest of the number is made up of more like them, evenly, or of the others. */
function eventsFor(
  events: readonly AftermathEvent[],
  warnings: ReadonlyMap<string, Warning>,
  count: number,
): ChosenEvent[] {
  const answering = events.filter(({ answers }) => answers.some(({ warning }) => warnings.has(warning)));
  const others = events.filter((event) => !answering.includes(event));
  const isWhole = answering.length + others.length <= count;
  const first = isWhole ? [...answering, ...others] : evenlyChosen(answering, count);
  const repeated = answering.length > 0 ? answering : others;
  const chosen = first.map((event) => ({ event, round: 0 }));
  for (let round = 1; chosen.length < count && repeated.length > 0; round++)
    chosen.push(...evenlyChosen(repeated, count - chosen.length).map((event) => ({ event, round })));
  return chosen;
}

function oneWarning(warning: Warning, copy: number, terms: CopyTerms): Warning {
  return warningCopy(warning, redatedId(warning.id, shiftedDate(warning.date, terms.days), `-c${copy}`), terms);
}

function oneEvent(
  event: AftermathEvent,
  round: number,
  daysApart: number,
  copy: number,
  terms: CopyTerms,
  warnings: ReadonlyMap<string, Warning>,
): AftermathEvent {
  const days = terms.days + round * daysApart;
  const suffix = round === 0 ? `-c${copy}` : `-c${copy}-r${round}`;
  const id = redatedId(event.id, shiftedDate(event.date, days), suffix);
  return eventCopy(event, id, { ...terms, days }, warnings);
}

/** What the copies share, set after set. The first sets are the real record's own; founding articles are there once. */
export function sharedSets(
  record: Entries,
  copies: readonly CopyTerms[],
  isFounding: (sourceId: string) => boolean,
): Pick<EntryLists, SharedKind> {
  const sets = (kind: SharedKind) =>
    copies.flatMap((terms, copy) =>
      copy > 0 && copy % COPIES_PER_SET[kind] === 0 ? [{ set: setOf(kind, copy), terms }] : [],
    );
  const sources = record.sources.filter(({ id }) => !isFounding(id));
  return {
    actors: [
      ...record.actors,
      ...sets("actors").flatMap(({ set }) => record.actors.map((one) => actorCopy(one, idInSet(one.id, set), set))),
    ],
    weapons: [
      ...record.weapons,
      ...sets("weapons").flatMap(({ set, terms }) =>
        record.weapons.map((one) => weaponCopy(one, idInSet(one.id, set), set, terms)),
      ),
    ],
    lines: [
      ...record.lines,
      ...sets("lines").flatMap(({ set, terms }) =>
        record.lines.map((one) => lineCopy(one, idInSet(one.id, set), terms)),
      ),
    ],
    sources: [
      ...record.sources,
      ...sets("sources").flatMap(({ set, terms }) =>
        sources.map((one) => sourceCopy(one, idInSet(one.id, set), set, later(terms))),
      ),
    ],
  };
}

/** Sources are not older than the latest event that they show. */
const later = (terms: CopyTerms): CopyTerms => ({ ...terms, days: terms.days + DAYS_TO_THE_NEXT });
