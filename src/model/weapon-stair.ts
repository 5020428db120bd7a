import type { Archive, Link, Warning } from "./archive";
import type { DayRange } from "./derivation";
import type { Judgements } from "./judgements";
import { daysBetween } from "./outcome/days";
import { linksWith } from "./outcome/links";
import { firstOf, spanOf, type Span } from "./span";
import {
  answerRelations,
  told,
  weaponStory,
  type AnswerRelation,
  type EventMoment,
  type StoryMoment,
} from "./weapon-story";

/** How far a weapon system has come, from word to use. Strikes are uses. CODEBOOK section 3, "Stages". */
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
  /** Null where no full crossing of such a line was by an act with it. */
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
  const answers = Map.groupBy(moments.filter(isAnswer), (answer) => stepBefore(steps, answer));
  return {
    warned,
    before: firstAnswers(answers.get(undefined) ?? []),
    steps: steps.map((step) => ({ ...step, answers: firstAnswers(answers.get(step) ?? []) })),
    crossing: crossingWith(archive, judgements, weapon),
  };
}

/** The level that a moment reaches; null for answers, and for acts and words that lead to none. */
export function levelOf(moment: StoryMoment): StairLevel | null {
  const { stage } = moment;
  if (isAnswer(moment) || stage === "other" || stage === "answered" || stage === "held-back") return null;
  return stage === "first-use" || stage === "strike" ? "use" : stage;
}

/** Pledges, authorisations and deliveries stay steps; only a use can be an answer. */
function isAnswer(moment: StoryMoment): moment is EventMoment {
  if (moment.stage === "answered" || moment.stage === "held-back") return true;
  return (moment.stage === "strike" || moment.stage === "first-use") && moment.answer !== null;
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

/** Of the crossings with the weapon that count, the first; counted from the first warning it crossed the line of. */
function crossingWith({ warnings }: Archive, { ofWarning }: Judgements, weapon: string): CrossingWith | null {
  const ways = warnings
    .filter(({ weapons }) => weapons.includes(weapon))
    .flatMap((warning) => {
      const links = (ofWarning.get(warning.id)?.counted ?? []).map(({ link }) => link);
      return wayTo(warning, crossingsWith(links, weapon));
    });
  return ways.toSorted((one, other) => one.to.first - other.to.first || one.from.first - other.from.first)[0] ?? null;
}

function crossingsWith(links: readonly Link[], weapon: string): Span[] {
  return linksWith(links, "crossing").flatMap(({ event }) =>
    event.weapons.includes(weapon) ? spanOf(event.date) : [],
  );
}

function wayTo({ date }: Warning, crossings: readonly Span[]): CrossingWith[] {
  const from = spanOf(date);
  const to = firstOf(crossings);
  return to ? [{ from, to, days: daysBetween(from, to) }] : [];
}
