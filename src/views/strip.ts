import { listPage } from "../addresses";
import { judgedLines, type JudgedLine } from "../model/judged-lines";
import { compareFirstStatements } from "../model/listed-lines";
import { remembered } from "../model/remembered";
import { lineStatuses, type LineStatus } from "../model/terms/outcome";
import { countOf, formatCount } from "../model/words";
import type { JudgedRecord } from "./judged-record";

/** One group of strokes: the lines of one status. */
export interface StripGroup {
  readonly status: LineStatus;
  readonly href: string;
  /** The number that the label begins with, and its words. */
  readonly count: string;
  readonly words: string;
  /** The share of the strip's width, in parts of 100, at least 3. */
  readonly share: number;
  /** Of each stroke whether it is of the selection. */
  readonly strokes: readonly boolean[];
  /** The same on a phone, where one stroke may stand for several lines. */
  readonly phoneStrokes: readonly boolean[];
}

/** The strip: one stroke for every line of the record, those of a selection in red among the rest. */
export interface StripView {
  /** "128 acts warned against". */
  readonly lead: string;
  /** "one stroke each", and the same on a phone. */
  readonly each: string;
  readonly phoneEach: string;
  readonly groups: readonly StripGroup[];
}

const words: Readonly<Record<LineStatus, string>> = {
  crossed: "crossed",
  "partly-crossed": "partly crossed",
  "not-crossed": "not crossed",
  "not-testable": "too vague to test",
};

/** How many strokes find room, each with what is beside it at least two pixels wide; where there are more lines, one stands for several. */
const mostStrokes = 550;
const mostOnPhones = 170;

/** The lines of the record by status, those of a status in the order of their first statements. */
const linesByStatus = remembered(({ archive, judgements }: JudgedRecord) => {
  const lines = judgedLines(archive, judgements).toSorted(compareFirstStatements);
  return new Map(
    lineStatuses.map((status) => [status, lines.filter(({ derivation }) => derivation.lineStatus === status)]),
  );
});

/** The strip of the whole record. */
export function recordStrip(record: JudgedRecord): StripView {
  return stripView(
    record,
    () => true,
    (lines) => `${countOf(lines, "act")} warned against`,
  );
}

/** The strip with the lines of a selection in red. */
export function selectionStrip(record: JudgedRecord, selected: ReadonlySet<string>): StripView {
  return stripView(
    record,
    ({ line }) => selected.has(line.id),
    (lines) => `The ${countOf(selected.size, "line")} of these warnings, among the ${formatCount(lines)} of the record`,
  );
}

function stripView(
  record: JudgedRecord,
  isSelected: (line: JudgedLine) => boolean,
  leadOf: (lines: number) => string,
): StripView {
  const byStatus = linesByStatus(record);
  const all = [...byStatus.values()].reduce((sum, lines) => sum + lines.length, 0);
  return {
    lead: leadOf(all),
    each: eachWords(perStroke(all, mostStrokes)),
    phoneEach: eachWords(perStroke(all, mostOnPhones)),
    groups: [...byStatus].map(([status, lines]) => groupOf(status, lines, isSelected, all)),
  };
}

function groupOf(
  status: LineStatus,
  lines: readonly JudgedLine[],
  isSelected: (line: JudgedLine) => boolean,
  all: number,
): StripGroup {
  const selected = lines.filter(isSelected);
  const held = selected.filter(({ derivation: { restraint } }) => restraint.before.length + restraint.after.length > 0);
  const restrained =
    status === "not-crossed" && held.length > 0 ? `, ${formatCount(held.length)} of them with restraint on record` : "";
  return {
    status,
    href: `${listPage("lines")}#${status}`,
    count: formatCount(selected.length),
    words: `${words[status]}${restrained}`,
    share: Math.max(3, Math.round((lines.length / Math.max(1, all)) * 100)),
    strokes: strokesOf(lines.map(isSelected), perStroke(all, mostStrokes)),
    phoneStrokes: strokesOf(lines.map(isSelected), perStroke(all, mostOnPhones)),
  };
}

/** For how many lines a stroke stands. */
function perStroke(all: number, most: number): number {
  return Math.max(1, Math.ceil(all / most));
}

/** A stroke is of the selection if one of its lines is. */
function strokesOf(selected: readonly boolean[], per: number): readonly boolean[] {
  return Array.from({ length: Math.ceil(selected.length / per) }, (_, place) =>
    selected.slice(place * per, (place + 1) * per).includes(true),
  );
}

function eachWords(per: number): string {
  return per === 1 ? "one stroke each" : `one stroke for ${formatCount(per)}`;
}
