import { countOf, formatCount } from "../../model/words";

/** A figure; with `href` where a page carries the same number. */
export interface FigureCell {
  readonly text: string;
  readonly href?: string;
  /** What goes with the figure, in words, each on a line of its own. */
  readonly more?: readonly string[];
}

export interface FigureRow {
  readonly head: { readonly name: string; readonly href?: string };
  readonly cells: readonly FigureCell[];
}

/** Figures of the record, as a table shows them. */
export interface FigureTable {
  /** The caption's, by which the page can be linked to. */
  readonly id: string;
  readonly caption: string;
  /** The heads of all columns, that of the rows' heads first. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The last row, set apart; null where the rows are not parts of one whole. */
  readonly total: FigureRow | null;
}

/** A number, leading to the page with the same one; 0 leads nowhere. */
export function figure(count: number, href?: string): FigureCell {
  return { text: formatCount(count), ...(href !== undefined && count > 0 ? { href } : {}) };
}

/** "128 lines, stated in 198 warnings". */
export function linesAndStatements({
  lines,
  statements,
}: {
  readonly lines: number;
  readonly statements: number;
}): string {
  return `${countOf(lines, "line")}, stated in ${countOf(statements, "warning")}`;
}
