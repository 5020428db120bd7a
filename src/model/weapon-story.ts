import type { AftermathEvent, Archive, Link, Warning } from "./archive";
import { chronologically, type Dated } from "./chronology";
import { spanOf, type Span } from "./span";
import type { Relation } from "./terms/event";
import { stageOf, stages, type Stage } from "./terms/stage";

/** What happens to a weapon system in the record, in the order in which it usually does. */
export const storyStages = ["named", ...stages, "held-back", "answered", "other"] as const;
export type StoryStage = "named" | Stage | "held-back" | "answered" | "other";

/** One moment of a weapon system's story: a warning that names it, or an event. */
export type StoryMoment =
  | { readonly stage: "named"; readonly warning: Warning; readonly event: null }
  | {
      readonly stage: Exclude<StoryStage, "named">;
      readonly warning: null;
      readonly event: AftermathEvent;
      /** Whether the weapon itself was used or decided on; if not, the event answers a warning that names it. */
      readonly itself: boolean;
    };

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
  const warnings = archive.warnings.filter(({ weapons }) => weapons.includes(weapon));
  const moments = [
    ...warnings.map((warning): StoryMoment => ({ stage: "named", warning, event: null })),
    ...eventMoments(archive, weapon, warnings),
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

function eventMoments({ events, linksOf }: Archive, weapon: string, warnings: readonly Warning[]): StoryMoment[] {
  const ties = Map.groupBy(
    warnings.flatMap(({ id }) => linksOf.get(id) ?? []),
    ({ event }) => event.id,
  );
  return events.flatMap((event) => {
    const itself = event.weapons.includes(weapon);
    const stage = itself ? stageOfUse(event) : stageOfTie(ties.get(event.id) ?? []);
    return stage ? [{ stage, warning: null, event, itself }] : [];
  });
}

function stageOfUse({ kind, answers }: AftermathEvent): Exclude<StoryStage, "named"> {
  return stageOf(kind) ?? stageOfRelations(answers.map(({ relation }) => relation)) ?? "other";
}

/** Acts with other means belong to the story only as answers or as restraint. */
function stageOfTie(links: readonly Link[]): "held-back" | "answered" | null {
  return stageOfRelations(links.map(({ answer }) => answer.relation));
}

function stageOfRelations(relations: readonly Relation[]): "held-back" | "answered" | null {
  if (relations.includes("restraint")) return "held-back";
  return relations.includes("stated-consequence") || relations.includes("other-response") ? "answered" : null;
}

function firstOfEach(moments: readonly StoryMoment[]): WeaponStory["steps"] {
  return [...Map.groupBy(moments, ({ stage }) => stage).values()].flatMap(([first, ...further]) =>
    first ? [{ first, further: further.length }] : [],
  );
}
