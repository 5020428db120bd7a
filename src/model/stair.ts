import type { Archive, Link } from "./archive";
import { chronologically, firstOf, type Span, spanOf } from "./dates";
import type { DayRange, Derivation } from "./derivation";
import { daysBetween } from "./outcome/days";
import { linksWith, spanOfLink } from "./outcome/links";
import type { Judgements } from "./record";
import { stageOf, stages } from "./terms/event";
import type { Side } from "./terms/side";
import {
  type AnswerRelation,
  answerRelations,
  type EventMoment,
  type StoryMoment,
  told,
  weaponStory,
} from "./weapon-story";

/**
 * How far a weapon system has come, from word to use. Strikes are uses, and so are acts of other kinds that crossed a
 * line with it, such as an exercise. CODEBOOK section 3, "Stages".
 */
export const stairLevels = ["named", "pledge", "authorisation", "delivery", "use"] as const;
type StairLevel = (typeof stairLevels)[number];

/** The first moment of a kind, with the later ones. */
interface FirstOfKind<Moment extends StoryMoment = StoryMoment> {
  readonly first: Moment;
  /** In order of time. */
  readonly further: readonly Moment[];
}

/** The first answer of one relation that came after a step and before the next. */
export interface StairAnswer extends FirstOfKind<EventMoment> {
  readonly relation: AnswerRelation;
}

/** The first moment of its level. */
export interface StairStep extends FirstOfKind {
  readonly level: StairLevel;
  /** What answered after this step had begun and before the next one. Dates alone say so, not causes. */
  readonly answers: readonly StairAnswer[];
}

/** From a warning that names a weapon system to the first act with it that crossed the line of that warning. */
export interface CrossingWith {
  readonly moment: EventMoment;
  readonly from: Span;
  readonly to: Span;
  readonly days: DayRange;
}

/** When a weapon system was warned about, pledged, authorised, delivered and used, and what answered each step. */
export interface WeaponStair {
  /** The days of the first warning that names it; null if none does. */
  readonly warned: Span | null;
  /** What came before the first step. */
  readonly before: readonly StairAnswer[];
  /** In order of time; empty where the record tells of no step. */
  readonly steps: readonly StairStep[];
  /** Null where no full crossing of such a line was by an act with it. The act need not be the first of its level. */
  readonly crossing: CrossingWith | null;
}

/**
 * The stair of a weapon system: the first moment of each level, in order of time, with what answered it. An act that
 * was itself an answer, such as a strike that had been announced, is told as an answer and not as a step.
 */
export function weaponStair(archive: Archive, judgements: Judgements, weapon: string): WeaponStair {
  const { warned, moments } = weaponStory(archive, weapon);
  const steps = [...Map.groupBy(moments, levelOf)].flatMap(([level, [first, ...further]]) =>
    level && first ? [{ level, first, further }] : [],
  );
  const events = moments.filter((moment) => moment.event !== null);
  const answers = Map.groupBy(events.filter(isAnswer), (answer) => stepBefore(steps, answer));
  return {
    warned,
    before: firstAnswers(answers.get(undefined) ?? []),
    steps: steps.map((step) => ({ ...step, answers: firstAnswers(answers.get(step) ?? []) })),
    crossing: crossingWith(moments, judgements, weapon),
  };
}

/** The level that a moment reaches; null for answers, and for acts and words that lead to none. */
export function levelOf(moment: StoryMoment): StairLevel | null {
  if (moment.stage === "named") return "named";
  if (isAnswer(moment)) return null;
  return stageLevels[moment.stage] ?? (crosses(moment) ? "use" : null);
}

const stageLevels: Partial<Record<EventMoment["stage"], StairLevel>> = {
  pledge: "pledge",
  authorisation: "authorisation",
  delivery: "delivery",
  "first-use": "use",
  strike: "use",
};

/** Pledges, authorisations and deliveries stay steps; only a use can be an answer. */
function isAnswer(moment: EventMoment): boolean {
  if (moment.stage === "answered" || moment.stage === "held-back") return true;
  return (moment.stage === "strike" || moment.stage === "first-use") && moment.answer !== null;
}

function crosses({ event }: EventMoment): boolean {
  return event.answers.some(
    ({ relation, missing }) => relation === "crossing" || (relation === "partial-crossing" && missing !== "reading"),
  );
}

/** The last step that had begun by the last possible day of the answer. */
function stepBefore<Step extends FirstOfKind>(steps: readonly Step[], answer: EventMoment): Step | undefined {
  const { last } = spanOf(answer.event.date);
  return steps.findLast(({ first }) => spanOf(told(first).date).first <= last);
}

function firstAnswers(answers: readonly EventMoment[]): StairAnswer[] {
  const byRelation = Map.groupBy(answers, ({ answer }) => answer);
  return answerRelations.flatMap((relation) => {
    const [first, ...further] = byRelation.get(relation) ?? [];
    return first ? [{ relation, first, further }] : [];
  });
}

/** The first crossing with the weapon that counts, from the first of the warnings that name it and whose line it crossed. */
function crossingWith(moments: readonly StoryMoment[], { ofWarning }: Judgements, weapon: string): CrossingWith | null {
  const crossed = moments
    .flatMap(({ warning }) => (warning ? [warning] : []))
    .flatMap((warning) => crossingsOf(ofWarning.get(warning.id)).map(({ event }) => ({ warning, event })))
    .filter(({ event }) => event.weapons.includes(weapon))
    .toSorted((one, other) => chronologically(one.event, other.event));
  const [earliest] = crossed;
  const moment = moments.find(({ event }) => event !== null && event === earliest?.event);
  const spans = crossed.filter(({ warning }) => warning === earliest?.warning).map(({ event }) => spanOf(event.date));
  const to = firstOf(spans);
  if (!earliest || !moment?.event || !to) return null;
  const from = spanOf(earliest.warning.date);
  return { moment, from, to, days: daysBetween(from, to) };
}

function crossingsOf(derivation: Derivation | undefined): readonly Link[] {
  return linksWith(
    (derivation?.counted ?? []).map(({ link }) => link),
    "crossing",
  );
}

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
  const followUps = Map.groupBy(answersIn(links, side), (answer) => lineStepBefore(firsts, answer));
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
function lineStepBefore<Step extends { readonly first: Link }>(steps: readonly Step[], answer: Link): Step | undefined {
  return steps.findLast(({ first }) => spanOfLink(first).first <= spanOfLink(answer).last);
}

function afterStep(step: Link, link: Link): AfterStep {
  return { link, days: daysBetween(spanOfLink(step), spanOfLink(link)) };
}
