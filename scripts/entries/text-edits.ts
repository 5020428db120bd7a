import { stringify } from "yaml";

import type { Position } from "../../src/loading/fault";

/** Some letters of a text, and what stands in their place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its edits made; all else stays to the letter. */
export function edited(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = edits.toSorted((one, other) => other.start - one.start);
  return fromTheEnd.reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);
}

/** The place of an id that stands at a position, perhaps in quotation marks. */
function rangeOf(text: string, { line, column }: Position, id: string): { start: number; end: number } {
  const lines = text.split("\n").slice(0, line - 1);
  const start = lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const quote = /^["']/.test(text.slice(start)) ? 1 : 0;
  if (text.slice(start + quote, start + quote + id.length) !== id)
    throw new Error(`“${id}” was expected at line ${line}, column ${column}.`);
  return { start, end: start + id.length + 2 * quote };
}

/** Another id in the place of one. */
export function replaced(text: string, position: Position, id: string, by: string): Edit {
  return { ...rangeOf(text, position, id), text: by };
}

/** An item of a list taken out: its line, or its part of a list in brackets. */
export function withoutItem(text: string, position: Position, id: string): Edit {
  const { start, end } = rangeOf(text, position, id);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (/^\s*-\s*$/.test(text.slice(lineStart, start)))
    return { start: lineStart, end: text.indexOf("\n", end) + 1, text: "" };
  const after = /^,\s*/.exec(text.slice(end));
  if (after) return { start, end: end + after[0].length, text: "" };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, text: "" };
}

/** A group in a list taken out, from the dash before it to the next. */
export function withoutGroup(text: string, { line }: Position): Edit {
  const lines = text.split("\n");
  let first = line - 1;
  while (first > 0 && !/^\s*- /.test(lines[first] ?? "")) first -= 1;
  const indent = /^\s*/.exec(lines[first] ?? "")?.[0].length ?? 0;
  const rest = lines
    .slice(first + 1)
    .findIndex((each) => each.trim() !== "" && (/^\s*/.exec(each)?.[0].length ?? 0) <= indent);
  const last = rest < 0 ? lines.length : first + 1 + rest;
  const offset = (count: number): number => lines.slice(0, count).reduce((sum, each) => sum + each.length + 1, 0);
  return { start: offset(first), end: offset(last), text: "" };
}

/** What an entry's log says of a change. */
export interface LogLine {
  readonly date: string;
  readonly what: string;
  readonly why: string;
  readonly outcomeChanged: boolean;
}

/**
 * An entry with one more line at the end of its log.
 * @throws Error if its log is no list with a line for each field
 */
export function logged(text: string, { date, what, why, outcomeChanged }: LogLine): string {
  const lines = [`  - date: ${date}`, `    what: ${scalar(what)}`, `    why: ${scalar(why)}`];
  const added = [...lines, ...(outcomeChanged ? ["    outcomeChanged: true"] : [])].join("\n");
  const log = /^changes:[ \t]*\n(?:(?: +|- ).*\n)+/m.exec(text);
  if (!log) throw new Error("The log of an entry is not a list with a line for each field.");
  const indented = log[0].includes("\n- ") ? added.replace(/^ {2}/gm, "") : added;
  return edited(text, [{ start: log.index + log[0].length, end: log.index + log[0].length, text: `${indented}\n` }]);
}

/** A text as YAML writes it on one line, in quotation marks where it must be. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

/** An entry with one more field before the line `reviewed`, which every entry has. */
export function withField(text: string, field: string): string {
  return text.replace(/^reviewed:/m, (found) => `${field}\n${found}`);
}
