import { momentLabels, type MomentKind } from "../../model/line-moments";
import { breakSentence, type PictureWords } from "./picture-words";

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
export interface OnTheLine extends PictureWords {
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
