import { chronologically } from "../chronology";
import type { Derivation, Subject, Terms } from "../derivation";
import type { LinkFacts } from "../facts";
import type { PartialDate } from "../partial-date";
import { dayOf, firstOf } from "../span";
import { siftLinks } from "./counted-links";
import { daysHeldInPartOf, daysHeldOf } from "./days";
import { flagsOf } from "./flags";
import { lineStatusOf } from "./line-status";
import { comparePrecedence } from "./link-precedence";
import { linksWith, spanOfLink } from "./links";
import { outcomeKindOf } from "./outcome-kind";
import { responseOf } from "./response";
import { responseLagOf } from "./response-lag";
import { couldLieInside, responseWindowOf } from "./response-window";

/**
 * What became of one warning, or of a line read as one, with everything needed to follow how that was worked out.
 * The order of the links does not matter. CODEBOOK sections 3 to 6.
 *
 * @param links each event at most once
 * @param otherStatements dates of the other statements of the same line, for the flag `restated`
 * @throws RangeError if the as-of date is not a day
 */
export function deriveOutcome<L extends LinkFacts>(
  subject: Subject,
  links: readonly L[],
  terms: Terms,
  otherStatements: readonly PartialDate[] = [],
): Derivation<L> {
  const asOf = dayOf(terms.asOf);
  const { counted, leftOut } = siftLinks(subject, links.toSorted(byEvent), asOf);
  const window = responseWindowOf(counted, asOf, terms.windowDays);
  const weighed = counted.map((link) => ({ link, inWindow: window !== null && couldLieInside(window, link) }));
  const firstCrossing = firstOf(linksWith(counted, "crossing").map(spanOfLink));
  const firstPartialCrossing = firstOf(linksWith(counted, "partial-crossing").map(spanOfLink));
  const line = lineStatusOf(subject, counted);
  const response = responseOf(subject, weighed, window);
  const outcome = outcomeKindOf(subject, counted, line, response, asOf);
  return {
    lineStatus: line.value,
    response: response.value,
    outcome: outcome.value,
    flags: flagsOf({ counted, leftOut, window, response: response.value, firstCrossing, otherStatements }),
    counted: weighed,
    leftOut,
    window,
    decidedBy: { lineStatus: line.by, response: response.by, outcome: outcome.by },
    firstCrossing,
    firstPartialCrossing,
    daysHeld: daysHeldOf(subject, firstCrossing, asOf),
    daysHeldInPart: daysHeldInPartOf(subject, firstPartialCrossing),
    responseLag: responseLagOf(response, firstCrossing, firstPartialCrossing),
  };
}

function byEvent(one: LinkFacts, other: LinkFacts): number {
  return chronologically(one.event, other.event) || comparePrecedence(one, other);
}
