import { listPage } from "../addresses";
import { compareFirstStatements } from "../model/lines";
import { type JudgedLine, judgedLines, type JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { drawStrip, isHeldBack, selectionLead, type StripDrawing, type StripStrokes } from "../model/strip-drawing";
import { lineStatuses, type LineStatus } from "../model/terms/outcome";
import { countOf } from "../model/words";

/** One group of strokes, with the section of the list of lines that its label leads to. */
export interface StripGroup extends StripStrokes {
  readonly href: string;
}

/** The strip: one stroke for every line of the record, those of a selection in red among the rest. */
export interface StripView extends StripDrawing {
  /** "128 acts warned against". */
  readonly lead: string;
  /** Whether it shows a part of the lines. */
  readonly isSelection: boolean;
  readonly groups: readonly StripGroup[];
}

/** The lines of the record by status, those of a status in the order of their first statements: the order of the strokes. */
export const stripLines = remembered(
  ({ archive, judgements }: JudgedRecord): ReadonlyMap<LineStatus, readonly JudgedLine[]> => {
    const lines = judgedLines(archive, judgements).toSorted(compareFirstStatements);
    return new Map(
      lineStatuses.map((status) => [status, lines.filter(({ derivation }) => derivation.lineStatus === status)]),
    );
  },
);

/** The strip of the whole record. */
export function recordStrip(record: JudgedRecord): StripView {
  return stripView(record, null, (lines) => `${countOf(lines, "act")} warned against`);
}

/** The strip with the lines of a selection in red. */
export function selectionStrip(record: JudgedRecord, selected: ReadonlySet<string>): StripView {
  return stripView(record, selected, (lines) => selectionLead(selected.size, lines));
}

function stripView(
  record: JudgedRecord,
  selected: ReadonlySet<string> | null,
  leadOf: (lines: number) => string,
): StripView {
  const byStatus = stripLines(record);
  const all = [...byStatus.values()].reduce((sum, lines) => sum + lines.length, 0);
  const drawing = drawStrip(
    new Map(
      [...byStatus].map(([status, lines]) => [
        status,
        lines.map((line) => ({ isSelected: selected?.has(line.line.id) ?? true, isHeldBack: isHeldBack(line) })),
      ]),
    ),
  );
  return {
    ...drawing,
    lead: leadOf(all),
    isSelection: selected !== null,
    groups: drawing.groups.map((group) => ({
      ...group,
      href: group.strokes.length === 0 ? listPage("lines") : `${listPage("lines")}#${group.status}`,
    })),
  };
}
