import { entryPage } from "../../addresses";
import type { Archive, Weapon } from "../../model/archive";
import { spanOf } from "../../model/dates";
import {
  type CrossingWith,
  levelOf,
  type StairAnswer,
  stairLevels,
  type StairStep,
  type WeaponStair,
} from "../../model/stair";
import { certaintyLabels, eventKindLabels, relationLabels, type Stage, stageOf } from "../../model/terms/event";
import { eventSideLabels } from "../../model/terms/side";
import { type EventMoment, type StoryMoment, told } from "../../model/weapon-story";
import { daysPhrase } from "../../model/words";
import { dateView } from "../../views/date-view";
import { known } from "../../views/known";
import type { Named } from "../../views/links";
import type { Mark, MarkShape } from "../mark";
import { placeDate, type TimeScale } from "../time-scale";

/** The least distance between two ticks, as a part of the width. */
const apart = 0.004;

/** A horizontal stroke: parts of the width. */
interface Stroke {
  readonly from: number;
  readonly to: number;
}

/** A mark with the step it stands on, counted from the top; an answer hangs beneath the step it came after. */
interface PanelMark {
  readonly level: number;
  readonly hangs: boolean;
  readonly mark: Mark<StairShape>;
}

/** What the picture writes beside a step. */
interface PanelWords {
  readonly level: number;
  readonly at: number;
  readonly text: string;
}

/** The line between two steps: along the upper one, then down. */
interface Tread extends Stroke {
  readonly level: number;
  /** The level it goes down to at its end; null for the last, which goes on to the as-of date. */
  readonly down: number | null;
}

/** The stair of one weapon system, drawn. Across: parts of the width. Down: steps, 0 the uppermost. */
export interface StairPanel {
  readonly system: Named;
  readonly levels: number;
  /** In order of time. */
  readonly marks: readonly PanelMark[];
  readonly words: readonly PanelWords[];
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
  const markOf = (moment: StoryMoment, words: string) => stairMark(archive, scale, moment, words);
  const levels = stairLevels.filter((level) => stair.steps.some((step) => step.level === level));
  const steps = stair.steps.map(({ first, level }) => ({
    level: levels.indexOf(level),
    hangs: false,
    mark: markOf(first, stepWords(first)),
  }));
  const marks = [...steps, ...answerMarks(stair, steps, markOf), ...crossingMarks(stair, markOf)];
  return {
    system: { name: weapon.name, href: entryPage("weapons", weapon.id) },
    levels: levels.length,
    marks: marks.toSorted((one, other) => one.mark.place.at - other.mark.place.at),
    words: wordsOf(stair.steps, steps),
    treads: treadsOf(steps.map(({ level, mark }) => ({ level, at: mark.place.at }))),
    repeated: repeatedIn(scale, stair.steps),
    held: stair.crossing && heldStroke(scale, stair.crossing),
    days: stair.crossing && daysPhrase(stair.crossing.days),
  };
}

type MarkOf = (moment: StoryMoment, words: string) => Mark<StairShape>;

/** What came before the first step hangs beneath it too. */
function answerMarks(stair: WeaponStair, steps: readonly PanelMark[], markOf: MarkOf): PanelMark[] {
  const hung = (answers: readonly StairAnswer[], level: number) =>
    answers.map((answer) => ({ level, hangs: true, mark: markOf(answer.first, answerWords(answer)) }));
  const after = stair.steps.flatMap(({ answers }, index) => hung(answers, steps[index]?.level ?? 0));
  return [...hung(stair.before, steps[0]?.level ?? 0), ...after];
}

/** At the end of the red rule, unless a step stands there. */
function crossingMarks(stair: WeaponStair, markOf: MarkOf): PanelMark[] {
  const apart = crossingApart(stair);
  if (!apart) return [];
  const mark = { ...markOf(apart, crossingWords(apart)), shape: "crossing" as const };
  return [{ level: 0, hangs: false, mark }];
}

/** The warning needs none: its tick says it. */
function wordsOf(steps: readonly StairStep[], marks: readonly PanelMark[]): PanelWords[] {
  return marks.flatMap(({ level, mark }, index) => {
    const step = steps[index];
    return step && step.level !== "named" ? [{ level, at: mark.place.at, text: stepWords(step.first) }] : [];
  });
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

/** A step that crossed no line has a shape of its own. */
type StairShape = MarkShape | "step";

/** A step as the picture names it, in one or two words; the kinds of use differ. */
export function stepWords(moment: StoryMoment): string {
  if (moment.warning) return "warned";
  const stage = stageOf(moment.event.kind);
  if (stage) return stageWords[stage];
  return moment.event.kind === "other" ? "another act" : eventKindLabels[moment.event.kind].toLowerCase();
}

const stageWords: Record<Stage, string> = {
  pledge: "pledged",
  authorisation: "authorised",
  delivery: "delivered",
  "first-use": "first use",
  strike: "strike",
};

/** How an answer is named: in the words of its relation, but for the case of a letter. */
export function answerWords({ relation }: StairAnswer): string {
  return relationLabels[relation].toLowerCase();
}

/** A moment as a mark: where it lies, what it says and where it leads. */
function stairMark(archive: Archive, scale: TimeScale, moment: StoryMoment, words: string): Mark<StairShape> {
  const { date, headline } = told(moment);
  return {
    shape: shapeOf(moment),
    place: placeDate(scale, date),
    href: hrefOf(moment),
    name: { label: `${dateView(date).text}, ${words}, ${doerOf(archive, moment)}: ${headline}` },
  };
}

/** The crossing that the red rule leads to, where it is none of the steps that are drawn. */
export function crossingApart({ crossing, steps }: WeaponStair): EventMoment | null {
  return crossing && steps.every(({ first }) => first !== crossing.moment) ? crossing.moment : null;
}

/** How that crossing is named: what was done, and that it crossed. */
export function crossingWords(moment: EventMoment): string {
  return `crossed, ${stepWords(moment)}`;
}

/** Where a moment is told in full. */
export function hrefOf({ warning, event }: StoryMoment): string {
  return warning ? entryPage("warnings", warning.id) : entryPage("events", event.id);
}

/** Who said it or did it; of an event that is not confirmed, also that. */
export function doerOf({ byId }: Archive, { warning, event }: StoryMoment): string {
  if (warning) return known(byId.actors, warning.actor).name;
  const sides = event.sides.map((side) => eventSideLabels[side]).join(", ");
  return event.certainty === "confirmed" ? sides : `${sides} (${certaintyLabels[event.certainty].toLowerCase()})`;
}

/** Only what is confirmed is drawn as a crossing. CODEBOOK section 4. */
function shapeOf(moment: StoryMoment): StairShape {
  if (moment.warning) return "said";
  const level = levelOf(moment);
  if (level === null) return moment.answer ?? "step";
  return moment.event.certainty === "confirmed" ? crossingShape(moment) : "step";
}

function crossingShape({ event }: EventMoment): StairShape {
  if (event.answers.some(({ relation }) => relation === "crossing")) return "crossing";
  const inPart = event.answers.some(
    ({ relation, missing }) => relation === "partial-crossing" && missing !== "reading",
  );
  return inPart ? "partial-crossing" : "step";
}
