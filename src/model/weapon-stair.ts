import type { Archive, Link } from "./archive";
import { chronologically, firstOf, type Span, spanOf } from "./dates";
import type { DayRange, Derivation } from "./derivation";
import type { Judgements } from "./record";
import { daysBetween } from "./outcome/days";
import { linksWith } from "./outcome/links";
import {
  answerRelations,
  told,
  weaponStory,
  type AnswerRelation,
  type EventMoment,
  type StoryMoment,
} from "./weapon-story";

/**
 * How far a weapon system has come, from word to use. Strikes are uses, and so are acts of other kinds that crossed a
 * line with it, such as an exercise. CODEBOOK section 3, "Stages".
 */
export const stairLevels = ["named", "pledge", "authorisation", "delivery", "use"] as const;
export type StairLevel = (typeof stairLevels)[number];

/** The first moment of a kind, with the later ones. */
export interface FirstOfKind<Moment extends StoryMoment = StoryMoment> {
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
