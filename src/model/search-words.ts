import { foldedWords } from "./fold-text";
import { writtenDates } from "./written-dates";

/** What a text is found by: its folded words, those of its dates too, and each date as exactly as it is written and less so. */
export function wordsToFind(text: string): string[] {
  return [...foldedWords(text), ...writtenDates(text).flatMap(({ terms }) => terms)];
}

/** What is looked for: of each date its most exact form alone, of the rest the folded words. "Putin Sept 2024" is `putin` and `2024-09`. */
export function wordsAsked(query: string): string[] {
  const words: string[] = [];
  let done = 0;
  for (const { start, end, terms } of writtenDates(query)) {
    words.push(...foldedWords(query.slice(done, start)), ...terms.slice(0, 1));
    done = end;
  }
  return [...words, ...foldedWords(query.slice(done))];
}
