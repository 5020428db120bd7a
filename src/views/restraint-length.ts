import type { RestraintCase } from "../model/restraint-cases";
import { dayView } from "./date-view";
import { daysPhrase } from "../model/words";

/** How long a side held back, in words. */
export interface RestraintLengthView {
  /** "66 days". */
  readonly days: string;
  /** What the days are counted to: "until the line was crossed". */
  readonly until: string;
  /** What else must be known to read the number rightly. */
  readonly notes: readonly string[];
}

/**
 * The length of a restraint: from it to the first crossing of the line after it, to the lapse of the line, or so far.
 * @param asOf `YYYY-MM-DD`
 */
export function restraintLength({ length, inPart, afterCrossing }: RestraintCase, asOf: string): RestraintLengthView {
  const endings = {
    crossing: afterCrossing ? "until the next crossing on record" : "until the line was crossed",
    lapse: "until the line lapsed",
    "as-of": `so far, up to ${dayView(asOf).text}`,
  };
  return {
    days: daysPhrase(length.days),
    until: endings[length.until],
    notes: [
      ...(inPart ? [`A partial crossing is on record ${daysPhrase(inPart)} after it.`] : []),
      ...(afterCrossing ? [`The line had first been crossed ${daysPhrase(afterCrossing)} before it.`] : []),
    ],
  };
}
