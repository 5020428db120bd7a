import type { CountedLink, Step, Timing } from "../derivation";
import type { LinkFacts } from "../facts";
import type { Span } from "../span";
import { standardWindowDays } from "../terms/assumption";
import type { Relation } from "../terms/event";
import type { SiftedLink } from "./sifted-links";

const crossingRelations: ReadonlySet<Relation> = new Set<Relation>(["crossing", "partial-crossing"]);
const answerRelations: ReadonlySet<Relation> = new Set<Relation>(["stated-consequence", "other-response", "rhetoric"]);

/** The crossings and partial crossings that count, by first day, then last day, then id, with their windows. CODEBOOK section 5. */
export function stepsOf<L extends LinkFacts>(
  counted: readonly SiftedLink<L>[],
  windowDays: number | null,
): readonly Step<L>[] {
  return counted
    .filter(({ link }) => crossingRelations.has(link.answer.relation))
    .map(({ link, span }) => ({ link, span, windowEnds: windowDays === null ? null : span.last + windowDays }))
    .toSorted(byTime);
}

function byTime(one: Step<LinkFacts>, other: Step<LinkFacts>): number {
  const [a, b] = [one.link.event.id, other.link.event.id];
  return one.span.first - other.span.first || one.span.last - other.span.last || (a < b ? -1 : Number(a > b));
}

/** The days on which the steps of one relation may lie, in their order. */
export function spansOfSteps(
  steps: readonly Step<LinkFacts>[],
  relation: "crossing" | "partial-crossing",
): readonly Span[] {
  return steps.filter(({ link }) => link.answer.relation === relation).map(({ span }) => span);
}

/** How each link lies to the windows of the steps. CODEBOOK section 5. */
export function timed<L extends LinkFacts>(
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
export function lastOpenDay(steps: readonly Step<LinkFacts>[], windowDays: number | null): number | null {
  if (steps.length === 0) return null;
  const crossings = spansOfSteps(steps, "crossing").map(({ last }) => last);
  const partial = spansOfSteps(steps, "partial-crossing").map(({ last }) => last);
  const from = crossings.length > 0 ? Math.min(...crossings) : Math.max(...partial);
  return from + (windowDays ?? standardWindowDays);
}
