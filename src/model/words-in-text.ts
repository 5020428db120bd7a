import { foldedWords } from "./fold-text";

/** A word as it stands in a text, and the folded words it is found by: one, or several where letters fold apart. */
export interface PlacedWord {
  readonly start: number;
  /** The place behind its last letter. */
  readonly end: number;
  readonly folded: readonly string[];
}

/** Letters and digits; between them marks that folding leaves out, and hyphens beside a digit. */
const word =
  /[\p{L}\p{N}](?:(?:[\p{M}"'`\u00AD\u02BC\u2018-\u201F]|(?<=\p{N})\p{Pd}|\p{Pd}(?=\p{N}))*[\p{L}\p{N}]|\p{M})*/gu;

/** The words of a text with their places, so that those found by their folded form can be shown as they stand. */
export function wordsInText(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    folded: foldedWords(written),
  }));
}
