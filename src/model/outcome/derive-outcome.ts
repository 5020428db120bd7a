import { chronologically } from "../chronology";
import type { Case, CountedLink, Derivation, Step, Terms } from "../derivation";
import type { LinkFacts } from "../facts";
import { dayOf, firstOf } from "../span";
import type { LineStatus, OutcomeKind, Response } from "../terms/outcome";
import { announcedBy, relationRead } from "./announced";
import { daysHeldInPartOf, daysHeldOf, responseLagOf } from "./days";
import { flagsOf } from "./flags";
import { responseOf, type Ruling, type WeighedLink } from "./response";
import { siftLinks } from "./sifted-links";
import { lastOpenDay, spansOfSteps, stepsOf, timed } from "./steps";
import { subjectOf, type Subject } from "./subject";

/**
 * What became of one warning, or of a line read as one, with everything needed to follow how that was worked out; null
 * where no statement begins by the as-of date. The order of statements and links does not matter. CODEBOOK sections 3 to 6.
 *
 * @throws RangeError if the as-of date is not a day
 */
export function deriveOutcome<L extends LinkFacts>(
  { statements, links, otherStatements }: Case<L>,
  terms: Terms,
): Derivation<L> | null {
  const asOf = dayOf(terms.asOf);
  const subject = subjectOf(statements, asOf);
  if (!subject) return null;
  const sifted = siftLinks(subject, links, asOf);
  const steps = stepsOf(sifted.counted, terms.windowDays);
  const announced = announcedBy(subject.statements, steps);
  const weighed = sifted.counted
    .map((each): WeighedLink<L> => ({ ...each, ...timed(each, relationRead(each, announced), steps) }))
    .toSorted(byEvent);
  const firstCrossing = firstOf(spansOfSteps(steps, "crossing"));
  const firstPartialCrossing = firstOf(spansOfSteps(steps, "partial-crossing"));
  const openUntil = lastOpenDay(steps, terms.windowDays);
  const open = openUntil !== null && asOf <= openUntil;
  const counted = weighed.map(({ link, span, relation, timing, fallsIn }) => ({
    ...{ link, span, relation, timing, fallsIn },
  }));
  const line = lineStatusOf(subject, steps);
  const response = responseOf({ subject, weighed, steps, firstCrossing, announced, open });
  const restraint = restraintOf(counted, steps);
  const outcome = outcomeOf(subject, line, response, [...restraint.before, ...restraint.after], steps);
  const derived = {
    ...{ terms, side: subject.side, demand: subject.demand, lapse: subject.lapse },
    lineStatus: line.value,
    response: response.value,
    counted,
    leftOut: sifted.leftOut.toSorted(byEvent),
    ...{ steps, openUntil, open, restraint, firstCrossing, firstPartialCrossing },
    decidedBy: { lineStatus: line.by, response: response.by, outcome: outcome.by },
    daysHeld: daysHeldOf(subject, firstCrossing, asOf),
    daysHeldInPart: daysHeldInPartOf(subject, firstPartialCrossing),
    responseLag: responseLagOf(counted.filter(({ link, timing }) => timing === "counts" && response.by.includes(link))),
  };
  return { ...derived, outcome: outcome.value, flags: flagsOf({ ...derived, otherStatements, asOf }) };
}

function byEvent(one: { readonly link: LinkFacts }, other: { readonly link: LinkFacts }): number {
  return chronologically(one.link.event, other.link.event);
}

/** What became of the line, judged by the links that count and by nothing else. CODEBOOK section 6. */
function lineStatusOf<L extends LinkFacts>(
  { explicitness }: Subject,
  steps: readonly Step<L>[],
): Ruling<LineStatus, L> {
  const links = steps.map(({ link }) => link);
  const crossings = links.filter(({ answer }) => answer.relation === "crossing");
  if (crossings.length > 0) return { value: "crossed", by: crossings };
  if (links.length > 0) return { value: "partly-crossed", by: links };
  return { value: explicitness === "veiled" ? "not-testable" : "not-crossed", by: [] };
}

/** The restraint that counts, by whether it began before the first step was past. CODEBOOK section 6, "flags". */
function restraintOf<L extends LinkFacts>(
  counted: readonly CountedLink<L>[],
  steps: readonly Step<L>[],
): Derivation<L>["restraint"] {
  const firstStep = steps[0]?.span.first ?? Infinity;
  const restraints = counted.filter(({ relation }) => relation === "restraint");
  const isBefore = ({ span }: CountedLink<L>): boolean => span.first <= firstStep;
  return {
    before: restraints.filter(isBefore).map(({ link }) => link),
    after: restraints.filter((each) => !isBefore(each)).map(({ link }) => link),
  };
}

/** The one word that sums up line, response and restraint for lists. CODEBOOK section 6. */
function outcomeOf<L extends LinkFacts>(
  { lapse }: Subject,
  line: Ruling<LineStatus, L>,
  response: Ruling<Response, L>,
  restraints: readonly L[],
  steps: readonly Step<L>[],
): Ruling<OutcomeKind, L> {
  const gives = response.value === "unprompted" && restraints.length > 0 && steps.length === 0;
  if (response.value !== "not-applicable" && !gives) return { value: response.value, by: response.by };
  if (line.value === "partly-crossed") return { value: "partly-crossed", by: line.by };
  if (restraints.length > 0) return { value: "held-back", by: restraints };
  if (lapse) return { value: "lapsed", by: [] };
  return { value: line.value === "not-testable" ? "not-assessable" : "not-crossed", by: [] };
}
