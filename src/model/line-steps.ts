import type { Link } from "./archive";
import { chronologically, type Span } from "./dates";
import type { DayRange, Derivation } from "./derivation";
import { daysBetween } from "./outcome/days";
import { linksWith, spanOfLink } from "./outcome/links";
import { stageOf, stages } from "./terms/event";
import type { Side } from "./terms/side";

/** What came after a step and before the next one. */
export interface AfterStep {
  readonly link: Link;
  /** Days since the step. */
  readonly days: DayRange;
}

/** The first act of its kind that crossed a line in whole or, apart from that, in part. */
export interface LineStep {
  readonly first: Link;
  /** Later acts of the same kind and relation, in order. */
  readonly further: readonly Link[];
  /** Days since the line's first warning. */
  readonly days: DayRange;
  /** Answers of the warner's side in acts and words, and restraint of the warned side, in order. */
  readonly followed: readonly AfterStep[];
}

/** The way from a line's first warning to its crossing. */
export interface LineSteps {
  /** Acts, restraint and words that came before the first step. */
  readonly before: readonly Link[];
  /** In order of time. */
  readonly steps: readonly LineStep[];
}

/**
 * The stair of steps towards a line: each kind of act (pledge, authorisation, delivery, first use, strike and others)
 * when it first crossed the line in part and when it first crossed it in full. Links that do not count are left out.
 * What followed is told from the dates alone: it came after one step and before the next, which does not say that one
 * caused the other. CODEBOOK sections 3, "Stages", and 8.
 * @param warned the days of the line's first statement
 */
export function lineSteps(side: Side, warned: Span, { counted }: Pick<Derivation, "counted">): LineSteps {
  const links = counted.map(({ link }) => link);
  const taken = Map.groupBy(linksWith(links, "crossing", "partial-crossing").toSorted(byTimeAndStage), stepKey);
  const firsts = [...taken.values()].flatMap(([first, ...further]) => (first ? [{ first, further }] : []));
  const followUps = Map.groupBy(answersIn(links, side), (answer) => stepBefore(firsts, answer));
  return {
    before: followUps.get(undefined) ?? [],
    steps: firsts.map((step) => ({
      ...step,
      days: daysBetween(warned, spanOfLink(step.first)),
      followed: (followUps.get(step) ?? []).map((link) => afterStep(step.first, link)),
    })),
  };
}

function stepKey({ event, answer }: Link): string {
  return `${event.kind} ${answer.relation}`;
}

/** Acts of one day in the order of their stages. */
function byTimeAndStage(one: Link, other: Link): number {
  const [a, b] = [spanOfLink(one), spanOfLink(other)];
  const sameDates = a.first === b.first && a.last === b.last;
  return (sameDates && stageRank(one) - stageRank(other)) || chronologically(one.event, other.event);
}

function stageRank({ event }: Link): number {
  const stage = stageOf(event.kind);
  return stage ? stages.indexOf(stage) : stages.length;
}

/** Of words, only those of the warner's side. CODEBOOK section 3, "rhetoric". */
function answersIn(links: readonly Link[], side: Side): Link[] {
  return links.filter(
    ({ event, answer }) =>
      answer.relation === "stated-consequence" ||
      answer.relation === "other-response" ||
      answer.relation === "restraint" ||
      (answer.relation === "rhetoric" && event.sides.includes(side)),
  );
}

/** The last step that had begun by the last possible day of the answer. */
function stepBefore<Step extends { readonly first: Link }>(steps: readonly Step[], answer: Link): Step | undefined {
  return steps.findLast(({ first }) => spanOfLink(first).first <= spanOfLink(answer).last);
}

function afterStep(step: Link, link: Link): AfterStep {
  return { link, days: daysBetween(spanOfLink(step), spanOfLink(link)) };
}
