import type { Derivation } from "../model/derivation";
import type { JudgedLine } from "../model/judged-lines";
import { dayOf, spanOf, type Span } from "../model/span";
import type { TimeScale } from "./time-scale";

/** A stretch of the red rule, in parts of the width. */
export interface RulePart {
  /** Unbroken while the line stood; a dotted trace once it was partly crossed, and where it is too vague to test. */
  readonly kind: "standing" | "trace";
  readonly from: number;
  readonly to: number;
  /** Whether it goes on at the as-of date: nothing has ended it. */
  readonly open: boolean;
}

/**
 * The rule of one line: from its first warning to its first full crossing, else to the lapse or the as-of date. After a
 * partial crossing that came first it is a trace. Where a date is a span, its middle is taken. CODEBOOK section 5.
 * @param asOf the as-of date, `YYYY-MM-DD`
 */
export function lineRule({ statements, derivation }: JudgedLine, scale: TimeScale, asOf: string): RulePart[] {
  const [first] = statements;
  if (!first) return [];
  const start = middleOf(spanOf(first.date));
  const end = endOf(derivation, dayOf(asOf));
  const { day: until, open } = end;
  const { lineStatus, firstPartialCrossing } = derivation;
  const inPart = firstPartialCrossing ? Math.min(middleOf(firstPartialCrossing), until) : until;
  const turn = lineStatus === "not-testable" ? start : inPart;
  const parts = [
    { kind: "standing", from: start, to: turn, open: open && turn === until },
    { kind: "trace", from: turn, to: until, open },
  ] as const;
  return parts
    .filter(({ from, to }) => from < to)
    .map(({ from, to, ...part }) => ({ ...part, from: scale.at(from), to: scale.at(to) }));
}

function endOf({ firstCrossing, lapse }: Derivation, asOf: number): { readonly day: number; readonly open: boolean } {
  if (firstCrossing) return { day: middleOf(firstCrossing), open: false };
  return lapse ? { day: middleOf(lapse), open: false } : { day: asOf, open: true };
}

/** The middle of a span, on the scale of days; of one day its beginning, as marks have it. */
function middleOf({ first, last }: Span): number {
  return first === last ? first : (first + last + 1) / 2;
}
