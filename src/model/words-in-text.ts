import { foldedWords } from "./fold-text";
import { wordsToFind } from "./search-words";
import { writtenDates } from "./written-dates";
import { noPlaces, writtenPlaces, type Gazetteer } from "./written-places";

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

/**
 * The words of a text with their places, so that those found by their folded form can be shown as they stand. A date is
 * one word; the words of a name of a place are found by its term, too.
 */
export function wordsInText(text: string, gazetteer: Gazetteer = noPlaces): PlacedWord[] {
  const named = writtenPlaces(text, gazetteer);
  const termsAt = (index: number) =>
    named.filter(({ start, end }) => start <= index && index < end).map(({ term }) => term);
  const dates = writtenDates(text).map(({ start, end }) => ({
    start,
    end,
    folded: wordsToFind(text.slice(start, end)),
  }));
  const words = [...text.matchAll(word)].flatMap(({ 0: written, index }) =>
    dates.some(({ start, end }) => start <= index && index < end)
      ? []
      : [{ start: index, end: index + written.length, folded: [...foldedWords(written), ...termsAt(index)] }],
  );
  return [...dates, ...words].sort((one, other) => one.start - other.start);
}
