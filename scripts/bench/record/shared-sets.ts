import type { Entries, EntryLists } from "../../../src/model/archive";
import { actorCopy, type CopyTerms, lineCopy, sourceCopy, weaponCopy } from "./entry-copies";
import { DAYS_TO_THE_NEXT } from "./record-copy";
import { COPIES_PER_SET, idInSet, setOf, type SharedKind } from "./new-names";

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
