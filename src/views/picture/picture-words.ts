import type { DateView } from "../date-view";

/** What a picture of lines says of itself in words. */
export interface PictureWords {
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
export function breakSentence({ breakYear }: Pick<PictureWords, "breakYear">): string[] {
  return breakYear ? [`Before ${breakYear} a year takes less room.`] : [];
}

/** What tells the marks of a page's own subject from the others of the same lines. */
export function stressCaption(about: string): string {
  return `In full ink: ${about}. Paler: what others said and did about the same lines.`;
}
