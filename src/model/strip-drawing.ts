import type { LineJudgement } from "./record";
import { lineStatuses, type LineStatus } from "./terms/outcome";
import { countOf, formatCount } from "./words";

/** A line as the strip has it. */
export interface StripLine {
  readonly isSelected: boolean;
  /** Whether restraint of the warned side is on record. */
  readonly isHeldBack: boolean;
}

/** One group of strokes: the lines of one status. */
export interface StripStrokes {
  readonly status: LineStatus;
  /** How many of its lines are selected: the number that the label begins with, and its words. */
  readonly selected: number;
  readonly count: string;
  readonly words: string;
  /** The same in fewer words. */
  readonly phoneWords: string;
  /** The share of the strip's width, in parts of 50, at least 2. */
  readonly share: number;
  /** Of each stroke whether it is of the selection. */
  readonly strokes: readonly boolean[];
  /** The same on a phone, where one stroke may stand for several lines. */
  readonly phoneStrokes: readonly boolean[];
}

/** The strip as values: how many lines a stroke stands for, and its four groups. */
export interface StripDrawing {
  /** "one stroke each", and the same on a phone. */
  readonly each: string;
  readonly phoneEach: string;
  readonly groups: readonly StripStrokes[];
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

/** Whether restraint of the warned side is on record for a line. */
export function isHeldBack({ derivation: { restraint } }: Pick<LineJudgement, "derivation">): boolean {
  return restraint.before.length + restraint.after.length > 0;
}

/** The strip of lines by status, those of a status in the order in which they are drawn. */
export function drawStrip(byStatus: ReadonlyMap<LineStatus, readonly StripLine[]>): StripDrawing {
  const all = lineStatuses.reduce((sum, status) => sum + (byStatus.get(status)?.length ?? 0), 0);
  return {
    each: eachWords(perStroke(all, mostStrokes)),
    phoneEach: eachWords(perStroke(all, mostOnPhones)),
    groups: lineStatuses.map((status) => drawGroup(status, byStatus.get(status) ?? [], all)),
  };
}

/** "Their 12 lines, among the 160 of the record". */
export function selectionLead(selected: number, all: number): string {
  if (selected === 0) return `None of the ${countOf(all, "line")} of the record`;
  return `Their ${countOf(selected, "line")}, among the ${formatCount(all)} of the record`;
}

function drawGroup(status: LineStatus, lines: readonly StripLine[], all: number): StripStrokes {
  const selected = lines.filter(({ isSelected }) => isSelected);
  const held = status === "not-crossed" ? selected.filter(({ isHeldBack }) => isHeldBack).length : 0;
  const marks = lines.map(({ isSelected }) => isSelected);
  return {
    status,
    selected: selected.length,
    count: formatCount(selected.length),
    words: words[status] + (held > 0 ? `, ${formatCount(held)} of them with restraint on record` : ""),
    phoneWords: words[status] + (held > 0 ? `, ${formatCount(held)} with restraint` : ""),
    share: Math.max(2, Math.round((lines.length / Math.max(1, all)) * 50)),
    strokes: strokesOf(marks, perStroke(all, mostStrokes)),
    phoneStrokes: strokesOf(marks, perStroke(all, mostOnPhones)),
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

/** The parts of a stroke, 44 high, as ends of a path that begins above them: whole, with a gap, or with a trace. */
const strokeParts: Readonly<Record<LineStatus, readonly string[]>> = {
  crossed: ["0V15.5", "28.5V44"],
  "partly-crossed": ["0V12", "15V17", "21V23", "27V29", "32V44"],
  "not-crossed": ["0V44"],
  "not-testable": ["0V2.5", "6V8.5", "12V14.5", "18V20.5", "24V26.5", "30V32.5", "36V38.5", "42V44"],
};

/** One path for all strokes of a group that are of the selection, or for those that are not; each has 10 of the width. */
export function strokePath(status: LineStatus, strokes: readonly boolean[], ofSelection: boolean): string {
  return strokes
    .flatMap((selected, place) =>
      selected === ofSelection ? strokeParts[status].map((part) => `M${place * 10 + 5} ${part}`) : [],
    )
    .join("");
}
