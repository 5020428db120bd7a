import { judgedLines } from "../judged-lines";
import { compareFirstStatements } from "../listed-lines";
import { drawStrip, isHeldBack, selectionLead, type StripDrawing } from "../strip-drawing";
import { lineStatuses } from "../terms/outcome";
import type { Comparable, ComparedSelection } from "./comparable";

/** The strip of a selection: its lines in red among those of the record. */
export interface ComparedStrip extends StripDrawing {
  /** "Their 12 lines, among the 160 of the record". */
  readonly lead: string;
}

/** The strip of a selection. Its own lines stand where its own statements alone put them, as in the table. */
export function comparedStrip({ judgeable, judgements }: Comparable, { lines }: ComparedSelection): ComparedStrip {
  const own = new Map(lines.map((line) => [line.line.id, line]));
  const all = judgedLines(judgeable, judgements).toSorted(compareFirstStatements);
  const drawn = all.map((line) => {
    const selected = own.get(line.line.id);
    const { derivation } = selected ?? line;
    const isSelected = selected !== undefined;
    return { status: derivation.lineStatus, isSelected, isHeldBack: isHeldBack({ derivation }) };
  });
  return {
    ...drawStrip(new Map(lineStatuses.map((status) => [status, drawn.filter((line) => line.status === status)]))),
    lead: selectionLead(lines.length, all.length),
  };
}
