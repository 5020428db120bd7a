import { breakSentence, type PictureWords } from "./picture-words";

/** The lanes of one line's picture, from above, with their names. */
export const laneLabels = {
  said: "Said",
  line: "The line",
  answered: "Answered",
  "held-back": "Restraint",
} as const;
export type Lane = keyof typeof laneLabels;

/** The sentences below the picture of one line. */
export function lanesCaption(words: PictureWords): string[] {
  return [
    "The rule is unbroken from the first warning to the first full crossing: the days the line held.",
    "Drawn is what counts for the outcome; words in answer, and acts only said to cross the line, are not.",
    ...breakSentence(words),
    `As of ${words.asOf.text}.`,
  ];
}
