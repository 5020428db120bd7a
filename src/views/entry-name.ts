import { claimOnPage, entryPage } from "../addresses";
import type { EntryKind, KindedEntry } from "../model/archive";

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
