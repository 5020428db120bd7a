import { chronologically, dayOf, firstOf, type PartialDate, type Span, spanOf } from "../dates";
import type { Case, CountedLink, Derivation, LinkFacts, Step, Terms, Timing } from "../derivation";
import { standardWindowDays } from "../terms/assumption";
import type { Relation } from "../terms/event";
import { type Flag, flags, type LineStatus, type OutcomeKind, type Response } from "../terms/outcome";
import { byTime, daysHeldInPartOf, daysHeldOf, responseLagOf, type Subject, subjectOf } from "./days";
import { announcedBy, relationRead, type SiftedLink, siftLinks } from "./links";
import { responseOf, type Ruling, type WeighedLink } from "./response";

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

const crossingRelations: ReadonlySet<Relation> = new Set<Relation>(["crossing", "partial-crossing"]);
const answerRelations: ReadonlySet<Relation> = new Set<Relation>(["stated-consequence", "other-response", "rhetoric"]);

/** The crossings and partial crossings that count, by first day, then last day, then id, with their windows. CODEBOOK section 5. */
function stepsOf<L extends LinkFacts>(
  counted: readonly SiftedLink<L>[],
  windowDays: number | null,
): readonly Step<L>[] {
  return counted
    .filter(({ link }) => crossingRelations.has(link.answer.relation))
    .map(({ link, span }) => ({ link, span, windowEnds: windowDays === null ? null : span.last + windowDays }))
    .toSorted(byTime);
}

/** The days on which the steps of one relation may lie, in their order. */
export function spansOfSteps(
  steps: readonly Step<LinkFacts>[],
  relation: "crossing" | "partial-crossing",
): readonly Span[] {
  return steps.filter(({ link }) => link.answer.relation === relation).map(({ span }) => span);
}

/** How each link lies to the windows of the steps. CODEBOOK section 5. */
function timed<L extends LinkFacts>(
  { link, span }: SiftedLink<L>,
  relation: Relation,
  steps: readonly Step<L>[],
): CountedLink<L> {
  if (!answerRelations.has(relation)) return { link, span, relation, timing: null, fallsIn: [] };
  const fallsIn = steps.filter((step) => isInWindow(span, step));
  return { link, span, relation, timing: timingOf(span, steps, fallsIn), fallsIn };
}

function isInWindow(span: Span, step: Step<LinkFacts>): boolean {
  return span.last >= step.span.first && (step.windowEnds === null || span.first <= step.windowEnds);
}

function timingOf(span: Span, steps: readonly Step<LinkFacts>[], fallsIn: readonly Step<LinkFacts>[]): Timing {
  if (fallsIn.length > 0) return "counts";
  return steps.every((step) => span.last < step.span.first) ? "early" : "late";
}

/**
 * The last day on which the outcome is open: counted from the first crossing or, if there is none, from the last
 * partial one; null where there is no step. Without a limit it is read from the standard window. CODEBOOK section 5.
 */
function lastOpenDay(steps: readonly Step<LinkFacts>[], windowDays: number | null): number | null {
  if (steps.length === 0) return null;
  const crossings = spansOfSteps(steps, "crossing").map(({ last }) => last);
  const partial = spansOfSteps(steps, "partial-crossing").map(({ last }) => last);
  const from = crossings.length > 0 ? Math.min(...crossings) : Math.max(...partial);
  return from + (windowDays ?? standardWindowDays);
}

/** What the flags are read from: the parts of a derivation worked out before, and the dates of the line's other statements. */
type Circumstances = Omit<Derivation<LinkFacts>, "flags" | "outcome"> & {
  readonly otherStatements: readonly PartialDate[];
  /** In days since 1970-01-01 UTC. */
  readonly asOf: number;
};

/** The cautions that go with an outcome, in the order of CODEBOOK section 6. */
function flagsOf(circumstances: Circumstances): readonly Flag[] {
  const { leftOut, restraint } = circumstances;
  const raised: ReadonlySet<string> = new Set<string>([
    ...leftOut.map(({ reason }) => reason),
    ...raise("provisional", isProvisional(circumstances)),
    ...raise("late-response", hasLateAct(circumstances)),
    ...raise("answered-before-crossing", isAnsweredBefore(circumstances)),
    ...raise("restraint-before", restraint.before.length > 0),
    ...raise("restraint-after", restraint.after.length > 0),
    ...raise("restated", isRestated(circumstances)),
  ]);
  return flags.filter((flag) => raised.has(flag));
}

function raise(flag: Flag, applies: boolean): Flag[] {
  return applies ? [flag] : [];
}

function isProvisional({ open, response }: Circumstances): boolean {
  return open && response !== "carried-out" && response !== "pending";
}

function hasLateAct({ counted }: Circumstances): boolean {
  return counted.some(({ relation, timing }) => timing === "late" && relation !== "rhetoric");
}

function isAnsweredBefore({ counted, decidedBy, firstCrossing }: Circumstances): boolean {
  const decided = new Set(decidedBy.response.map(({ event }) => event.id));
  const deciding = counted.filter(({ link, timing }) => timing === "counts" && decided.has(link.event.id));
  return firstCrossing !== null && deciding.length > 0 && deciding.every(({ span }) => span.last < firstCrossing.first);
}

function isRestated({ firstCrossing, otherStatements, asOf }: Circumstances): boolean {
  if (!firstCrossing) return false;
  const said = otherStatements.map((date) => spanOf(date).first);
  return said.some((day) => day > firstCrossing.last && day <= asOf);
}
