import { distance } from "fastest-levenshtein";

import { entryKinds, type EntryLists, kindNames } from "../model/archive";
import { countOf, formatCount } from "../model/words";

/** Where something stands in a file; both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What stands in the file: a string is what was written and is shown in quotation marks; words are ours about it. */
export type Found = string | { readonly words: string };

/** One thing that is wrong, and its cure. */
export interface Fault extends Position {
  readonly file: string;
  /** The field as one would write its path, `answers[0].warning`, or the part of the file: "front matter", "body". */
  readonly field: string;
  readonly found: Found;
  /** What may stand there instead, as a phrase. */
  readonly allowed: string;
  /** The nearest thing that may stand there, where one is near. */
  readonly suggestion?: string;
  /** Of a query: the name of the rule that asks, by which the entry may answer it. */
  readonly query?: string;
}

/** What is wrong in a file, without saying in which; the reader of the file adds that. */
export type FaultInFile = Omit<Fault, "file">;

export const inWords = (words: string): Found => ({ words });

export const nothing = inWords("nothing");

/** The phrase for a closed list of values. */
export const oneOf = (values: readonly string[]): string => `one of ${values.join(", ")}`;

/** `allowed` with the nearest of the known values, for spreading into a fault. */
export function allowedFrom(
  found: string,
  allowed: string,
  known: Iterable<string>,
): Pick<Fault, "allowed" | "suggestion"> {
  const suggestion = nearest(found, known);
  return suggestion === undefined ? { allowed } : { allowed, suggestion };
}

/** All that a check has to say. */
export interface Findings {
  readonly faults: readonly Fault[];
  readonly queries: readonly Fault[];
  /** Queries that the entry itself answers, with the reason; they are counted and not shown. */
  readonly answered: readonly Fault[];
}

/** Spaces other than the common one, and letters without width: in a message one must see which it is. */
const lookalike = /(?! )[\p{Z}\p{Cf}]/gu;

/** A text in quotation marks as a message shows it, with line ends and unusual spaces written out. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    lookalike,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** How many letters of ten may differ before two words no longer look like a slip of the pen. */
const tolerance = 0.4;

/** The known value most like what was written, or undefined where none is like it. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Never so many that nothing of what was written is left.
  let fewest = Math.min(written.length, Math.max(2, Math.floor(written.length * tolerance)) + 1);
  for (const value of known) {
    const edits = distance(written.toLowerCase(), value.toLowerCase());
    if (edits < fewest) [best, fewest] = [value, edits];
  }
  return best;
}

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

/** All faults, then all queries, each under its heading; empty where there are none. */
export function formatFindings({ faults, queries }: Pick<Findings, "faults" | "queries">): string {
  const section = (heading: string, list: Findings["faults"]) =>
    list.length === 0 ? [] : [[heading, ...list.map(formatFault)].join("\n")];
  return [...section("Faults:", faults), ...section("Queries:", queries)].join("\n\n");
}

/** All that was found, and a last line that counts it. */
export function formatReport(findings: Findings): string {
  return [formatFindings(findings), countFindings(findings)].filter(Boolean).join("\n\n");
}

/** "no faults, 1 query", and how many more were answered. */
export function countFindings({ faults, queries, answered }: Findings): string {
  const open = `${counted(faults.length, "fault", "faults")}, ${counted(queries.length, "query", "queries")}`;
  return answered.length === 0 ? open : `${open} (and ${formatCount(answered.length)} answered)`;
}

/** "no lines", "1 line", "2 lines". */
export function counted(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : countOf(count, one, many);
}

/** What was found in some files or folders, by their paths from the record's root, which is the empty path. */
export function findingsIn({ faults, queries, answered }: Findings, paths: readonly string[]): Findings {
  const isWanted = ({ file }: { readonly file: string }): boolean =>
    paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  return { faults: faults.filter(isWanted), queries: queries.filter(isWanted), answered: answered.filter(isWanted) };
}

/** Stops what cannot go on without a sound record. It is about the content, not the code, so it carries no stack. */
export class ContentError extends Error {
  constructor(report: string) {
    super(`The content has faults.\n\n${report}`);
    this.name = "ContentError";
    delete this.stack;
  }
}

/** "27 warnings, 73 events, 20 lines, …". */
export function formatSize(entries: EntryLists): string {
  return entryKinds.map((kind) => counted(entries[kind].length, kindNames[kind], kind)).join(", ");
}
