import type { AftermathEvent, Archive, Entries, EntryLists, Link, Warning } from "./archive";
import { chronologically, compareIds } from "./dates";
import { grouped } from "./grouped";
import { strongestFirst, type Matter } from "./source-standing";

interface Entry {
  readonly id: string;
  readonly withdrawn: object | null;
}

/**
 * Sorts and indexes the entries of the record; `Archive` says how.
 * An answer to a warning, or a statement of a line, that is not there is left out: content checks report it before.
 */
export function archiveOf(entries: Entries): Archive {
  const all = withStrongestFirst(entries, sorted(entries));
  const standing = only(all, (entry) => entry.withdrawn === null);
  return {
    record: entries.record,
    codebook: entries.codebook,
    publishers: entries.publishers,
    leads: entries.leads,
    secondCodes: entries.secondCodes.toSorted(compareIds),
    settledCodes: entries.settledCodes,
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

const nobodysAct: Matter = { is: "act", sides: [] };

/** The sources of each entry in the order of their strength for it, wherever they are listed. CODEBOOK section 4. */
function withStrongestFirst({ publishers }: Entries, lists: EntryLists): EntryLists {
  const byId = { sources: indexById(lists.sources) };
  const first = (ids: readonly string[], matter: Matter) => strongestFirst({ publishers, byId }, ids, matter);
  const sideOf = new Map(lists.warnings.map(({ id, side }) => [id, side]));
  return {
    ...lists,
    warnings: lists.warnings.map((warning) => ({
      ...warning,
      sources: first(warning.sources, { is: "statement", side: warning.side }),
      lapsed: warning.lapsed && {
        ...warning.lapsed,
        sources: first(warning.lapsed.sources, { is: "act", sides: [warning.side] }),
      },
    })),
    events: lists.events.map((event) => {
      const warned = event.answers.flatMap(({ warning }) => sideOf.get(warning) ?? []);
      const matter: Matter = { is: "act", sides: [...event.sides, ...warned] };
      const answers = event.answers.map((answer) => ({ ...answer, sources: first(answer.sources, matter) }));
      return { ...event, sources: first(event.sources, matter), answers };
    }),
    weapons: lists.weapons.map((weapon) => ({ ...weapon, sources: first(weapon.sources, nobodysAct) })),
    claims: lists.claims.map((claim) => ({ ...claim, sources: first(claim.sources, nobodysAct) })),
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
    warnings: indexById(lists.warnings),
    events: indexById(lists.events),
    lines: indexById(lists.lines),
    actors: indexById(lists.actors),
    weapons: indexById(lists.weapons),
    sources: indexById(lists.sources),
    claims: indexById(lists.claims),
  };
}

function indexById<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E> {
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
