import type { JudgedLine } from "../model/judgements";
import { lineMoments } from "../model/line-moments";
import { dayOf, dayToPartialDate, spanOf } from "../model/dates";
import { endOfThinYears } from "../model/time-axis";
import { timeScale, type TimeScale } from "./time-scale";

/**
 * The scale on which all moments of these lines have a place: from the beginning of the first year to the as-of date.
 * The years before the bulk of them get less room, as `endOfThinYears` finds them.
 * @param asOf the as-of date, `YYYY-MM-DD`
 */
export function pictureScale(lines: readonly JudgedLine[], asOf: string): TimeScale {
  const dates = lines.flatMap((line) => lineMoments(line).map(({ entry }) => entry.date));
  const last = dayOf(asOf);
  const year = Math.min(...dates.map((date) => date.year), dayToPartialDate(last).year);
  return timeScale({ first: spanOf({ year }).first, last }, endOfThinYears(dates));
}
