import type { Fault, Found } from "./fault";
import { quoted } from "./quoted";

const longestShown = 160;

/**
 * A fault as two lines: where, then what was found, what is allowed and the nearest right value.
 * Of a query the first also has its name, by which an entry may answer it. It begins as editors and terminals expect a place in a file, `file:line:column`.
 */
export function formatFault(fault: Fault): string {
  const { file, line, column, field, query } = fault;
  const name = query === undefined ? "" : `  (${query})`;
  return `${file}:${line}:${column}  ${field}${name}\n  ${formatCure(fault)}`;
}

/** What was found, what is allowed, and the nearest right value. */
export function formatCure({ found, allowed, suggestion }: Pick<Fault, "found" | "allowed" | "suggestion">): string {
  const hint = suggestion === undefined ? "" : ` (did you mean ${quoted(suggestion)}?)`;
  return `${formatFound(found)} → ${allowed}${hint}`;
}

function formatFound(found: Found): string {
  return typeof found === "string" ? quoted(shortened(found)) : found.words;
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}

/** By file, line and column, so that two runs read alike and an editor can work from top to bottom. */
export function sortFaults(faults: Iterable<Fault>): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.field, b.field) ||
      compareText(a.allowed, b.allowed),
  );
}

// Not localeCompare: the order must not depend on the machine's language.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
