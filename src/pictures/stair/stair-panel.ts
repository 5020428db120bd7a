import { entryPage } from "../../addresses";
import type { Archive, Weapon } from "../../model/archive";
import { chronologically } from "../../model/chronology";
import { spanOf } from "../../model/span";
import {
  stairLevels,
  type CrossingWith,
  type StairAnswer,
  type StairStep,
  type WeaponStair,
} from "../../model/weapon-stair";
import { told } from "../../model/weapon-story";
import { daysPhrase } from "../../views/days-text";
import type { Named } from "../../views/named";
import type { Mark } from "../mark";
import type { TimeScale } from "../time-scale";
import { answerWords, stairMark, stepWords, type StairShape } from "./stair-mark";

/** The least distance between two ticks, as a part of the width. */
const apart = 0.004;

/** A horizontal stroke: parts of the width. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
}

/** A mark with the step it stands on, counted from the top. */
export interface PanelMark {
  readonly level: number;
  readonly mark: Mark<StairShape>;
}

export interface PanelStep extends PanelMark {
  /** What the picture writes beside the step; null for the warning, which its tick says. */
  readonly words: string | null;
  /** What answered it, hanging beneath. */
  readonly answers: readonly PanelMark[];
}

/** The line between two steps: along the upper one, then down. */
export interface Tread extends Stroke {
  readonly level: number;
  /** The level it goes down to at its end; null for the last, which goes on to the as-of date. */
  readonly down: number | null;
}

/** The stair of one weapon system, drawn. Across: parts of the width. Down: steps, 0 the uppermost. */
export interface StairPanel {
  readonly system: Named;
  readonly levels: number;
  readonly steps: readonly PanelStep[];
  readonly treads: readonly Tread[];
  /** Later warnings that name it, which are drawn and counted but no links. */
  readonly repeated: readonly number[];
  /** From the warning to the first crossing with it; beyond `sure` where its date is not exact. */
  readonly held: (Stroke & { readonly sure: number }) | null;
  /** How long that was, in words. */
  readonly days: string | null;
}

/** Draws a weapon system that a warning names. */
export function stairPanel(archive: Archive, scale: TimeScale, weapon: Weapon, stair: WeaponStair): StairPanel {
  const levels = stairLevels.filter((level) => stair.steps.some((step) => step.level === level));
  const steps = stair.steps.map((step, index) => {
    const answers = [...(index === 0 ? stair.before : []), ...step.answers];
    return panelStep(archive, scale, step, answers, levels.indexOf(step.level));
  });
  return {
    system: { name: weapon.name, href: entryPage("weapons", weapon.id) },
    levels: levels.length,
    steps,
    treads: treadsOf(steps.map(({ level, mark }) => ({ level, at: mark.place.at }))),
    repeated: repeatedIn(scale, stair.steps),
    held: stair.crossing && heldStroke(scale, stair.crossing),
    days: stair.crossing && daysPhrase(stair.crossing.days),
  };
}

function panelStep(
  archive: Archive,
  scale: TimeScale,
  { first, level: kind }: StairStep,
  answers: readonly StairAnswer[],
  level: number,
): PanelStep {
  return {
    level,
    mark: stairMark(archive, scale, first, stepWords(first)),
    words: kind === "named" ? null : stepWords(first),
    answers: answers
      .toSorted(byFirst)
      .map((answer) => ({ level, mark: stairMark(archive, scale, answer.first, answerWords(answer)) })),
  };
}

function byFirst(one: StairAnswer, other: StairAnswer): number {
  return chronologically(one.first.event, other.first.event);
}

/** Only steps that reach further than all before are joined: a permission that came after the use stands by itself. */
function treadsOf(places: readonly { readonly level: number; readonly at: number }[]): Tread[] {
  const further = places.filter(({ level }, index) => places.slice(0, index).every((each) => each.level < level));
  return further.map(({ level, at }, index) => {
    const next = further[index + 1];
    return { level, from: at, to: next?.at ?? 1, down: next?.level ?? null };
  });
}

/** However many they are, no two are drawn where they could not be told apart. */
function repeatedIn({ at }: TimeScale, steps: readonly StairStep[]): number[] {
  const named = steps.find(({ level }) => level === "named");
  const places = (named?.further ?? []).map(
    (moment) => Math.round(at(spanOf(told(moment).date).first) / apart) * apart,
  );
  return [...new Set(places)];
}

function heldStroke({ at }: TimeScale, { from, to }: CrossingWith): StairPanel["held"] {
  return { from: at(from.first), sure: at(to.first), to: at(to.last) };
}
