import type { AftermathEvent, Answer, Archive, Warning } from "./archive";
import { chronologically, type Dated, type Span, spanOf } from "./dates";
import { mentionsOf } from "./mentions";
import { remembered } from "./remembered";
import { type Relation, type Stage, stageOf } from "./terms/event";

/** What happens to a weapon system in the record. */
export type StoryStage = "named" | Stage | "held-back" | "answered" | "other";

/** One moment of a weapon system's story: a warning that names it, or an event. */
export type StoryMoment = NamedMoment | EventMoment;

export interface NamedMoment {
  readonly stage: "named";
  readonly warning: Warning;
  readonly event: null;
}

export interface EventMoment {
  readonly stage: Exclude<StoryStage, "named">;
  readonly warning: null;
  readonly event: AftermathEvent;
  /** Whether the weapon itself was used or decided on; if not, the event answers a warning that names it. */
  readonly itself: boolean;
  /** How it answers warnings: those that name the weapon or, where it was itself used or decided on, any. */
  readonly answer: AnswerRelation | null;
}

/** The relations by which an event answers a warning or holds back after it, the one that says most first. */
export const answerRelations = ["restraint", "stated-consequence", "other-response"] as const satisfies Relation[];
export type AnswerRelation = (typeof answerRelations)[number];

export interface WeaponStory {
  /** The days of the first warning that names it; null if none does. */
  readonly warned: Span | null;
  /** Everything, in order of time. */
  readonly moments: readonly StoryMoment[];
  /** The first moment of each stage, in order of time, with the number of later ones. */
  readonly steps: readonly { readonly first: StoryMoment; readonly further: number }[];
}

/**
 * A weapon system's own story: the warnings that name it, the events in which it was used or decided on, and the
 * answers to, and restraint after, those warnings. Empty where the record names it in sources only.
 */
export function weaponStory(archive: Archive, weapon: string): WeaponStory {
  const known = storiesOf(archive);
  const story = known.get(weapon) ?? storyOf(archive, weapon);
  known.set(weapon, story);
  return story;
}

/** A story is asked for by its own page and by the pictures of many. */
const storiesOf = remembered((_: Archive) => new Map<string, WeaponStory>());

function storyOf(archive: Archive, weapon: string): WeaponStory {
  const { warnings, events } = mentionsOf(archive, "weapons", weapon);
  const moments = [
    ...warnings.map((warning): StoryMoment => ({ stage: "named", warning, event: null })),
    ...eventMoments(archive, weapon, warnings, events),
  ].toSorted(byTime);
  const first = warnings[0];
  return { warned: first ? spanOf(first.date) : null, moments, steps: firstOfEach(moments) };
}

/** What a moment tells of: its warning or its event. */
export function told(moment: StoryMoment): Warning | AftermathEvent {
  return moment.warning ?? moment.event;
}

function byTime(one: StoryMoment, other: StoryMoment): number {
  const [a, b]: readonly [Dated, Dated] = [told(one), told(other)];
  return chronologically(a, b);
}

function eventMoments(
  { linksOf }: Archive,
  weapon: string,
  warnings: readonly Warning[],
  events: readonly AftermathEvent[],
): EventMoment[] {
  const ties = Map.groupBy(
    warnings.flatMap(({ id }) => linksOf.get(id) ?? []),
    ({ event }) => event,
  );
  return [...new Set([...events, ...ties.keys()])].flatMap((event) => {
    const itself = event.weapons.includes(weapon);
    const tied = (ties.get(event) ?? []).map((link) => link.answer);
    const answer = answerIn(itself ? event.answers : tied);
    const stage = itself ? (stageOf(event.kind) ?? stageOfAnswer(answer) ?? "other") : stageOfAnswer(answer);
    return stage ? [{ stage, warning: null, event, itself, answer }] : [];
  });
}

function answerIn(answers: readonly Pick<Answer, "relation">[]): AnswerRelation | null {
  return answerRelations.find((relation) => answers.some((answer) => answer.relation === relation)) ?? null;
}

/** Acts with other means belong to the story only as answers or as restraint. */
function stageOfAnswer(answer: AnswerRelation | null): "held-back" | "answered" | null {
  if (answer === null) return null;
  return answer === "restraint" ? "held-back" : "answered";
}

function firstOfEach(moments: readonly StoryMoment[]): WeaponStory["steps"] {
  return [...Map.groupBy(moments, ({ stage }) => stage).values()].flatMap(([first, ...further]) =>
    first ? [{ first, further: further.length }] : [],
  );
}

/** The first warning that names a weapon system, and its first confirmed use. */
export interface WarnedToUse {
  readonly warned: NamedMoment;
  /** Null where no confirmed use is on record; before the warning where it was in use already. */
  readonly use: EventMoment | null;
}

/** From the first warning that names a weapon system to its first use, by whomever; null where no warning names it. */
export function warnedToUse(archive: Archive, weapon: string): WarnedToUse | null {
  const { moments } = weaponStory(archive, weapon);
  const warned = moments.find((moment) => moment.stage === "named");
  if (!warned) return null;
  const use = moments.find(
    (moment): moment is EventMoment =>
      (moment.stage === "first-use" || moment.stage === "strike") && moment.event.certainty === "confirmed",
  );
  return { warned, use: use ?? null };
}
