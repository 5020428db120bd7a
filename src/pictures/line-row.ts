import { entryPage } from "../addresses";
import { type LineMoment, lineMoments, type LineStretch, lineStretches } from "../model/line-moments";
import type { JudgedLine, JudgedRecord } from "../model/record";
import { lineStatusLabel } from "../model/terms/outcome";
import { heldView } from "../views/date-view";
import { momentView, type MomentView } from "../views/picture-words";
import type { Mark } from "./mark";
import { placeDate, type TimeScale } from "./time-scale";

/** A mark of a line together with the row of the table that names it. */
export interface DrawnMoment {
  /** Of the table's row. */
  readonly id: string;
  readonly mark: Mark;
  readonly view: MomentView;
  /** Whether the page is about it; where it is about the line as a whole, every mark is. */
  readonly stressed: boolean;
}

/** One line as it is drawn: its name, its rule and its marks in the order of time. */
export interface LineRow {
  readonly id: string;
  readonly headline: string;
  readonly href: string;
  /** "Crossed, 66 days held". */
  readonly outcome: string;
  readonly rule: readonly RulePart[];
  readonly moments: readonly DrawnMoment[];
}

/** What tells a moment that the page is about from the others of the same line. */
export type Stress = (moment: LineMoment) => boolean;

/** The row of one line. Ids are those of the line and a number, so that one page may hold many lines. */
export function lineRow(record: JudgedRecord, judged: JudgedLine, scale: TimeScale, stress: Stress): LineRow {
  const { archive } = record;
  const { line, derivation } = judged;
  return {
    id: line.id,
    headline: line.headline,
    href: entryPage("lines", line.id),
    outcome: outcomeWords(derivation),
    rule: lineRule(judged, scale, archive.record.asOf),
    moments: lineMoments(judged).map((moment, index) => {
      const view = momentView(archive, moment);
      const id = `${line.id}-${index + 1}`;
      const place = placeDate(scale, moment.entry.date);
      const mark = { shape: moment.kind, place, href: view.href, name: { labelledBy: id } };
      return { id, mark, view, stressed: stress(moment) };
    }),
  };
}

function outcomeWords(derivation: JudgedLine["derivation"]): string {
  const held = heldView(derivation);
  const status = lineStatusLabel(derivation);
  return held ? `${status}, ${held.number} ${held.unit}` : status;
}

/** A stretch of the red rule, in parts of the width. */
export type RulePart = LineStretch;

/**
 * The rule of one line, as `lineStretches` finds it. CODEBOOK section 5.
 * @param asOf the as-of date, `YYYY-MM-DD`
 */
export function lineRule(judged: JudgedLine, scale: TimeScale, asOf: string): RulePart[] {
  return lineStretches(judged, asOf).map(({ from, to, ...part }) => ({
    ...part,
    from: scale.at(from),
    to: scale.at(to),
  }));
}
