import type { Derivation } from "./derivation";
import type { LinkFacts } from "./facts";
import type { LineJudgement } from "./judged-lines";
import { dayOf, spanOf, type Span } from "./span";

/** A stretch of time in which a line was laid down, in days since 1970-01-01 UTC and parts of them. */
export interface LineStretch {
  /** It stood; or only a trace of it did, once it was partly crossed, and where it is too vague to test. */
  readonly kind: "standing" | "trace";
  readonly from: number;
  readonly to: number;
  /** Whether it goes on at the as-of date: nothing has ended it. */
  readonly open: boolean;
}

/**
 * When a line stood: from its first warning to its first full crossing, else to the lapse or the as-of date. After a
 * partial crossing that came first it is a trace. Where a date is a span, its middle is taken. CODEBOOK section 5.
 * @param asOf the as-of date, `YYYY-MM-DD`
 */
export function lineStretches(
  { statements, derivation }: Pick<LineJudgement, "statements" | "derivation">,
  asOf: string,
): LineStretch[] {
  const [first] = statements;
  if (!first) return [];
  const start = middleOf(spanOf(first.date));
  const { day: until, open } = endOf(derivation, dayOf(asOf));
  const { lineStatus, firstPartialCrossing } = derivation;
  const inPart = firstPartialCrossing ? Math.min(middleOf(firstPartialCrossing), until) : until;
  const turn = lineStatus === "not-testable" ? start : inPart;
  const stretches: LineStretch[] = [
    { kind: "standing", from: start, to: turn, open: open && turn === until },
    { kind: "trace", from: turn, to: until, open },
  ];
  return stretches.filter(({ from, to }) => from < to);
}

function endOf({ firstCrossing, lapse }: Derivation<LinkFacts>, asOf: number): { day: number; open: boolean } {
  if (firstCrossing) return { day: middleOf(firstCrossing), open: false };
  return lapse ? { day: middleOf(lapse), open: false } : { day: asOf, open: true };
}

/** The middle of a span, on the scale of days; of one day its beginning, as marks have it. */
function middleOf({ first, last }: Span): number {
  return first === last ? first : (first + last + 1) / 2;
}
