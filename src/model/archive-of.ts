import {
  type AftermathEvent,
  type Archive,
  byId,
  byIds,
  type Entries,
  type EntryLists,
  type Link,
  listsPerKind,
  type Warning,
} from "./archive";
import { chronologically, compareIds } from "./dates";
import { type Matter, strongestFirst } from "./source-standing";

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
    sitePages: entries.sitePages,
    publishers: entries.publishers,
    leads: entries.leads,
    secondCodes: entries.secondCodes.toSorted(compareIds),
    settledCodes: entries.settledCodes,
    places: entries.places,
    ...standing,
    withdrawn: only(all, (entry) => entry.withdrawn !== null),
    byId: byIds(all),
    linksOf: linksByWarning(all.warnings, standing),
    statementsOf: grouped(idsOf(all.lines), standing.warnings, (warning) => warning.line),
  };
}

function sorted(entries: EntryLists): EntryLists {
  return {
    ...listsPerKind((kind) => entries[kind].toSorted(compareIds)),
    warnings: entries.warnings.toSorted(chronologically),
    events: entries.events.toSorted(chronologically),
  };
}

const nobodysAct: Matter = { is: "act", sides: [] };

/** The sources of each entry in the order of their strength for it, wherever they are listed. CODEBOOK section 4. */
function withStrongestFirst({ publishers }: Entries, lists: EntryLists): EntryLists {
  const sourcesById = { sources: byId(lists.sources) };
  const first = (ids: readonly string[], matter: Matter) =>
    strongestFirst({ publishers, byId: sourcesById }, ids, matter);
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
  return listsPerKind((kind) => lists[kind].filter(holds));
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

/** The members of each owner, in the order given; owners without any have an empty list, members without an owner are left out. */
export function grouped<M>(
  owners: readonly string[],
  members: readonly M[],
  ownerOf: (member: M) => string,
): Map<string, M[]> {
  const groups = new Map<string, M[]>(owners.map((id) => [id, []]));
  for (const member of members) groups.get(ownerOf(member))?.push(member);
  return groups;
}
