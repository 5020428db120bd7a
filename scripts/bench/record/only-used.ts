import type { EntryLists } from "../../../src/model/archive";

/** The entries without the actors, weapons, lines and sources that none of them names; founding articles stay. */
export function onlyUsed(entries: EntryLists, isFounding: (sourceId: string) => boolean): EntryLists {
  const { warnings, events, claims } = entries;
  const actors = new Set([...warnings.map(({ actor }) => actor), ...events.flatMap((event) => event.actors)]);
  const weaponIds = new Set([...warnings, ...events].flatMap(({ weapons }) => weapons));
  const weapons = entries.weapons.filter(({ id }) => weaponIds.has(id));
  const lines = new Set(warnings.map(({ line }) => line));
  const sources = new Set([
    ...[...warnings, ...events, ...weapons, ...claims].flatMap((entry) => entry.sources),
    ...warnings.flatMap(({ lapsed }) => lapsed?.sources ?? []),
  ]);
  return {
    warnings,
    events,
    claims,
    weapons,
    actors: entries.actors.filter(({ id }) => actors.has(id)),
    lines: entries.lines
      .filter(({ id }) => lines.has(id))
      .map((line) => (line.replaces && lines.has(line.replaces) ? line : { ...line, replaces: null })),
    sources: entries.sources.filter(({ id }) => sources.has(id) || isFounding(id)),
  };
}
