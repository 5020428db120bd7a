/** The ids that stand in for those of the real record in one copy of it. */
export interface NewNames {
  readonly actor: (id: string) => string;
  readonly line: (id: string) => string;
  readonly weapon: (id: string) => string;
  readonly source: (id: string) => string;
  /** Founding articles are what they are: nobody is quoted in them but those whom they quote. */
  readonly isFounding: (sourceId: string) => boolean;
}

/** The kinds of entries that several copies share. */
export type SharedKind = "actors" | "lines" | "weapons" | "sources";

/**
 * How many copies of the record share one set of each kind: as a record grows, the same few people and systems come up
 * again and again, lines are said again, and a source is used for more than one thing.
 */
export const COPIES_PER_SET: Readonly<Record<SharedKind, number>> = { actors: 10, weapons: 10, lines: 2, sources: 3 };

/** The set that a copy uses. Both are counted from 0; set 0 is the real record's own. */
export const setOf = (kind: SharedKind, copy: number): number => Math.floor(copy / COPIES_PER_SET[kind]);

/** How the entries of a set are named: those of set 0 as in the real record. */
export const idInSet = (id: string, set: number): string => (set === 0 ? id : `${id}-s${set}`);

/** The names in one copy; founding articles keep theirs. */
export function namesIn(copy: number, isFounding: NewNames["isFounding"]): NewNames {
  const within = (kind: SharedKind) => (id: string) => idInSet(id, setOf(kind, copy));
  const source = within("sources");
  return {
    actor: within("actors"),
    line: within("lines"),
    weapon: within("weapons"),
    source: (id) => (isFounding(id) ? id : source(id)),
    isFounding,
  };
}
