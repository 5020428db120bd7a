import type { JudgedLine } from "../model/judgements";
import { type LineStretch, lineStretches } from "../model/line-moments";
import type { TimeScale } from "./time-scale";

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
