import type { AftermathEvent, Archive, Entries, EntryLists, Link, Warning } from "./archive";
import { chronologically, compareIds } from "./chronology";
import { grouped } from "./grouped";

interface Entry {
  readonly id: string;
  readonly withdrawn: object | null;
}

/**
 * Sorts and indexes the entries of the record; `Archive` says how.
 * An answer to a warning, or a statement of a line, that is not there is left out: content checks report it before.
 */
export function archiveOf(entries: Entries): Archive {
  const all = sorted(entries);
  const standing = only(all, (entry) => entry.withdrawn === null);
  return {
    record: entries.record,
    codebook: entries.codebook,
    ...standing,
    withdrawn: only(all, (entry) => entry.withdrawn !== null),
    byId: indexed(all),
    linksOf: linksByWarning(all.warnings, standing),
    statementsOf: grouped(idsOf(all.lines), standing.warnings, (warning) => warning.line),
  };
}

function sorted(entries: EntryLists): EntryLists {
  return {
    warnings: entries.warnings.toSorted(chronologically),
    events: entries.events.toSorted(chronologically),
    lines: entries.lines.toSorted(compareIds),
    actors: entries.actors.toSorted(compareIds),
    weapons: entries.weapons.toSorted(compareIds),
    sources: entries.sources.toSorted(compareIds),
    claims: entries.claims.toSorted(compareIds),
  };
}

function only(lists: EntryLists, holds: (entry: Entry) => boolean): EntryLists {
  return {
    warnings: lists.warnings.filter(holds),
    events: lists.events.filter(holds),
    lines: lists.lines.filter(holds),
    actors: lists.actors.filter(holds),
    weapons: lists.weapons.filter(holds),
    sources: lists.sources.filter(holds),
    claims: lists.claims.filter(holds),
  };
}

function indexed(lists: EntryLists): Archive["byId"] {
  return {
    warnings: byId(lists.warnings),
    events: byId(lists.events),
    lines: byId(lists.lines),
    actors: byId(lists.actors),
    weapons: byId(lists.weapons),
    sources: byId(lists.sources),
    claims: byId(lists.claims),
  };
}

function byId<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function linksByWarning(all: readonly Warning[], standing: EntryLists): ReadonlyMap<string, readonly Link[]> {
  const answerable = new Set(standing.warnings.map(({ id }) => id));
  const links = standing.events.flatMap(linksIn).filter(({ answer }) => answerable.has(answer.warning));
  return grouped(idsOf(all), links, ({ answer }) => answer.warning);
}

function linksIn(event: AftermathEvent): Link[] {
  return event.answers.map((answer) => ({ event, answer }));
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ id }) => id);
}
