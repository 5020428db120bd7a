import { claimOnPage, entryPage, type EntryPageKind, facetList, listPage } from "../addresses";
import type { EntryKind, KindedEntry } from "../model/archive";
import { remembered } from "../model/remembered";

/** Something with a page of its own, as a link shows it. */
export interface Named {
  readonly name: string;
  readonly href: string;
}

/** What one entry of a kind is called. */
export const kindLabels: Readonly<Record<EntryKind, string>> = {
  warnings: "Warning",
  events: "Event",
  lines: "Line",
  actors: "Actor",
  weapons: "Weapon system",
  sources: "Source",
  claims: "Claim",
};

/** What an entry is called: its headline, name, title or, for a claim, its text. */
export function entryName(entry: KindedEntry["entry"]): string {
  if ("headline" in entry) return entry.headline;
  if ("name" in entry) return entry.name;
  return "title" in entry ? entry.title : entry.text;
}

/** Where an entry is read. A claim stands on its article's page; a withdrawn one no longer does. */
export function entryAddress({ kind, entry }: KindedEntry): string {
  if (kind !== "claims") return entryPage(kind, entry.id);
  return entry.withdrawn ? entryPage("sources", entry.source) : claimOnPage(entry.source, entry.id);
}

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

/** The lists of all that the record can be looked at by, one selection a page; they need no script. */
export const recordParts: readonly Named[] = [
  { name: "Actors", href: listPage("actors") },
  { name: "Weapon systems", href: listPage("weapons") },
  { name: "Lines", href: listPage("lines") },
  { name: "Sides", href: facetList("sides") },
  { name: "Themes", href: facetList("themes") },
  { name: "Outcomes", href: facetList("outcomes") },
  { name: "Years", href: facetList("years") },
];
