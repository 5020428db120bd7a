import type { ArchivedCopy } from "./archived-copy";

/** What a walk adds to the entry of a source. */
export interface SourceFindings {
  /** The day its address answered, `YYYY-MM-DD`. */
  readonly seen?: string;
  readonly archived?: ArchivedCopy;
}

/**
 * The file of a source with what was found, and every other letter as it was.
 * @throws Error if it has no line "reviewed", before which these stand
 */
export function withFindings(text: string, { seen, archived }: SourceFindings): string {
  const lines = [
    ...(archived ? [["archived", `archived:\n  address: ${archived.address}\n  day: ${archived.day}\n`] as const] : []),
    ...(seen === undefined ? [] : [["seen", `seen: ${seen}\n`] as const]),
  ];
  return lines.reduce((before, [field, written]) => withLines(before, field, written), text);
}

function withLines(text: string, field: string, written: string): string {
  const there = new RegExp(`^${field}:.*\\n(?: +.*\\n)*`, "m");
  const end = text.indexOf("\n---", 3);
  const [fields, rest] = [text.slice(0, end + 1), text.slice(end + 1)];
  if (there.test(fields)) return fields.replace(there, () => written) + rest;
  if (!/^reviewed:/m.test(fields)) throw new Error("The file has no line “reviewed:” among its fields.");
  return fields.replace(/^reviewed:/m, (found) => written + found) + rest;
}
