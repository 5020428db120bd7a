import { entryPage } from "../addresses";
import type { Archive } from "../model/archive";
import { type LineMoment, type MomentKind, momentLabels } from "../model/line-moments";
import { type EventSide, eventSideLabels } from "../model/terms/side";
import { type DateView, shortDateView } from "./date-view";
import { known } from "./known";

/** What a picture of lines says of itself in words. */
interface PictureWords {
  readonly asOf: DateView;
  /** The year before which a year takes less room; null where all years have the same. */
  readonly breakYear: string | null;
}

/** The sentences below a picture: how it is read, what is left out of it, and up to when it reaches. */
export function pictureCaption(words: PictureWords): string[] {
  return [
    "The rule is unbroken from a line’s first warning to its first full crossing: the days it held.",
    "Above it stands what was said, on it what crossed the line, below it what answered.",
    "Drawn is what counts for the outcome; words in answer, and acts only said to cross a line, are not.",
    "A thin stroke through a mark is as long as the month or year of which the day is not known.",
    ...breakSentence(words),
    `As of ${words.asOf.text}.`,
  ];
}

/** That time does not run evenly, where it does not. */
function breakSentence({ breakYear }: Pick<PictureWords, "breakYear">): string[] {
  return breakYear ? [`Before ${breakYear} a year takes less room.`] : [];
}

/** What tells the marks of a page's own subject from the others of the same lines. */
export function stressCaption(about: string): string {
  return `In full ink: ${about}. Paler: what others said and did about the same lines.`;
}

/** The lanes of one line's picture, from above, with their names, which say what the marks in them are. */
export const laneLabels = {
  said: momentLabels.said,
  line: "The line",
  stated: momentLabels["stated-consequence"],
  other: momentLabels["other-response"],
  restraint: momentLabels.restraint,
} as const;
export type Lane = keyof typeof laneLabels;

/** What the lane of the line itself holds. */
interface OnTheLine extends PictureWords {
  readonly kinds: ReadonlySet<MomentKind>;
  /** Whether a part of the rule is a trace; whether it stands at the as-of date. */
  readonly hasTrace: boolean;
  readonly isOpen: boolean;
}

/** The sentences below the picture of one line: what is drawn on the line itself, as far as there is any, and what is left out. */
export function lanesCaption({ kinds, hasTrace, isOpen, ...words }: OnTheLine): string[] {
  return [
    "The rule is unbroken from the first warning to the first full crossing: the days the line held.",
    ...(hasTrace ? ["It is dotted where the line was crossed in part before, or is too vague to test."] : []),
    ...(isOpen ? ["It fades where nothing has ended it so far."] : []),
    ...strokeSentences(kinds),
    "Drawn is what counts for the outcome; words in answer, and acts only said to cross the line, are not.",
    ...breakSentence(words),
    `As of ${words.asOf.text}.`,
  ];
}

function strokeSentences(kinds: ReadonlySet<MomentKind>): string[] {
  const [whole, part] = [kinds.has("crossing"), kinds.has("partial-crossing")];
  if (whole && part) return ["A long stroke on it is a crossing, a short one a crossing in part."];
  if (whole) return ["A stroke on it is a crossing."];
  return part ? ["A stroke on it is a crossing in part."] : [];
}

/** What a picture of themes says of itself: how it is read, and what it leaves out. */
export function bandsCaption(words: PictureWords): string[] {
  return [
    "The red is as thick as there are lines that stand, from their first warning to their first crossing; paler where they were partly crossed or are too vague to test.",
    "A line is in the band of its first theme only. Marks that would lie on one another are one, drawn double.",
    ...breakSentence(words),
    `As of ${words.asOf.text}.`,
  ];
}

/** A statement or event of a line in words: when, what it was to the line, who, and what. */
export interface MomentView {
  readonly kind: MomentKind;
  readonly label: string;
  readonly date: DateView;
  readonly who: string;
  readonly headline: string;
  readonly href: string;
}

export function momentView({ byId }: Pick<Archive, "byId">, moment: LineMoment): MomentView {
  const { kind, entry } = moment;
  return {
    kind,
    label: momentLabels[kind],
    date: shortDateView(entry.date),
    who: moment.kind === "said" ? known(byId.actors, moment.entry.actor).name : sidesPhrase(moment.entry.sides),
    headline: entry.headline,
    href: entryPage(kind === "said" ? "warnings" : "events", entry.id),
  };
}

/** Sides that are named before the rest are summed up. */
const mostSides = 3;

function sidesPhrase(sides: readonly EventSide[]): string {
  const named = sides.slice(0, mostSides).map((side) => eventSideLabels[side]);
  return sides.length > mostSides ? `${named.join(", ")} and others` : named.join(", ");
}
