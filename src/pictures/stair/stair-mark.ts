import { entryPage } from "../../addresses";
import type { Archive } from "../../model/archive";
import { certaintyLabels, eventKindLabels, relationLabels, type Stage, stageOf } from "../../model/terms/event";
import { eventSideLabels } from "../../model/terms/side";
import { levelOf, type StairAnswer, type WeaponStair } from "../../model/weapon-stair";
import { told, type EventMoment, type StoryMoment } from "../../model/weapon-story";
import { dateView } from "../../views/date-view";
import { known } from "../../views/known";
import type { Mark, MarkShape } from "../mark";
import { placeDate, type TimeScale } from "../time-scale";

/** A step that crossed no line has a shape of its own. */
export type StairShape = MarkShape | "step";

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
export function stairMark(archive: Archive, scale: TimeScale, moment: StoryMoment, words: string): Mark<StairShape> {
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
