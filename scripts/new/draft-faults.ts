import type { Fault } from "../../src/loading/fault";
import type { DraftCheck } from "../../src/loading/check-content";
import type { EntryKind } from "../../src/model/archive";
import type { DraftFields } from "./draft";
import { fieldsOfKind } from "./entry-field";
import { entryText, type NewEntry } from "./entry-text";
import { completed } from "./stand-in";

/** All that the check says against an entry as it is, by the very schema and rules. */
export function faultsOf(check: DraftCheck, kind: EntryKind, entry: NewEntry): readonly Fault[] {
  return check.findingsOf({ kind, id: entry.id, text: entryText(fieldsOfKind(kind), entry) }).faults;
}

/**
 * What is wrong with the fields written so far, those still to come left aside. Schema and rules are those of the
 * check; a field that is missing or wrong is stood in for while the rules look at the others.
 */
export function faultsSoFar(check: DraftCheck, kind: EntryKind, entry: NewEntry): readonly Fault[] {
  const bySchema = faultsOf(check, kind, entry);
  const missing = bySchema.filter(({ field, found }) => isMissing(entry.fields, field, found));
  const wrong = bySchema.filter((fault) => !missing.includes(fault));
  const byRule = faultsOf(check, kind, { ...entry, fields: completed(kind, entry.fields) });
  const faulty = new Set(wrong.map(({ field }) => field));
  const others = byRule.filter(({ field }) => !faulty.has(field) && isWritten(entry.fields, field));
  return [...wrong, ...others];
}

const isMissing = (fields: DraftFields, field: string, found: Fault["found"]): boolean =>
  typeof found !== "string" && found.words === "nothing" && !isWritten(fields, field);

/** Whether the field of the draft that a fault names, or the one it lies in, has been written. */
function isWritten(fields: DraftFields, field: string): boolean {
  return fields[topOf(field)] !== undefined;
}

/** The field of an entry in which a place lies: `answers[0].basis` lies in `answers`. */
export const topOf = (field: string): string => field.replace(/[.[].*/, "");
