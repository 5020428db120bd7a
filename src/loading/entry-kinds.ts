import type { EntryKind, EntryLists } from "../model/archive";
import { counted } from "./fault";

/** The kinds of entry, in the order in which the record is counted. */
export const entryKinds = [
  "warnings",
  "events",
  "lines",
  "actors",
  "weapons",
  "sources",
  "claims",
] as const satisfies readonly EntryKind[];

/** One entry of each kind, as readers call it. */
export const kindNames: Readonly<Record<EntryKind, string>> = {
  warnings: "warning",
  events: "event",
  lines: "line",
  actors: "actor",
  weapons: "weapon",
  sources: "source",
  claims: "claim",
};

/** "a warning", "an event or a warning". */
export function anyOf(kinds: readonly EntryKind[]): string {
  return kinds
    .map((kind) => (/^[aeiou]/.test(kindNames[kind]) ? `an ${kindNames[kind]}` : `a ${kindNames[kind]}`))
    .join(" or ");
}

/** "27 warnings, 73 events, 20 lines, …". */
export function formatSize(entries: EntryLists): string {
  return entryKinds.map((kind) => counted(entries[kind].length, kindNames[kind], kind)).join(", ");
}
