import { breakSentence, type PictureWords } from "./picture-words";

/** What a picture of themes says of itself: how it is read, and what it leaves out. */
export function bandsCaption(words: PictureWords): string[] {
  return [
    "The red is as thick as there are lines that stand, from their first warning to their first crossing; paler where they were partly crossed or are too vague to test.",
    "A line is in the band of its first theme only. Marks that would lie on one another are one, drawn double.",
    ...breakSentence(words),
    `As of ${words.asOf.text}.`,
  ];
}
