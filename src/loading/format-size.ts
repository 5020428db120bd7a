import type { EntryLists } from "../model/archive";
import { entryKinds } from "./content-layout";
import { counted } from "./format-findings";
import { kindNames } from "./kind-names";

/** "27 warnings, 73 events, 20 lines, …". */
export function formatSize(entries: EntryLists): string {
  return entryKinds.map((kind) => counted(entries[kind].length, kindNames[kind], kind)).join(", ");
}
