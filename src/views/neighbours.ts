import { entryPage, type EntryPageKind } from "../addresses";
import { remembered } from "../model/remembered";
import type { Named } from "./named";

/** What stands before and after an entry in a list; null at either end. */
export interface Neighbours {
  readonly previous: Named | null;
  readonly next: Named | null;
}

interface Headed {
  readonly id: string;
  readonly headline: string;
}

const positionsIn = remembered(
  (list: readonly Headed[]): ReadonlyMap<string, number> => new Map(list.map(({ id }, position) => [id, position])),
);

/** The entries before and after one in a list. */
export function neighbours(kind: EntryPageKind, list: readonly Headed[], of: Headed): Neighbours {
  const position = positionsIn(list).get(of.id) ?? -1;
  const named = (entry: Headed | undefined): Named | null =>
    entry ? { name: entry.headline, href: entryPage(kind, entry.id) } : null;
  return { previous: position > 0 ? named(list[position - 1]) : null, next: named(list[position + 1]) };
}
