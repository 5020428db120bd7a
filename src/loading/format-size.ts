import type { EntryLists } from "../model/archive";
import { counted } from "./format-findings";
import { entryKinds, kindNames } from "./entry-kinds";

/** "27 warnings, 73 events, 20 lines, …". */
export function formatSize(entries: EntryLists): string {
  return entryKinds.map((kind) => counted(entries[kind].length, kindNames[kind], kind)).join(", ");
}
