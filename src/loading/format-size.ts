import type { EntryKind, EntryLists } from "../model/archive";
import { entryKinds } from "./content-layout";
import { counted } from "./format-findings";

const singular: Record<EntryKind, string> = {
  warnings: "warning",
  events: "event",
  lines: "line",
  actors: "actor",
  weapons: "weapon",
  sources: "source",
  claims: "claim",
};

/** "27 warnings, 73 events, 20 lines, …". */
export function formatSize(entries: EntryLists): string {
  return entryKinds.map((kind) => counted(entries[kind].length, singular[kind], kind)).join(", ");
}
