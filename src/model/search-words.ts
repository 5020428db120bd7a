import { foldedWords } from "./fold-text";
import { writtenDates } from "./written-dates";
import { askedPlaces, noPlaces, writtenPlaces, type Gazetteer } from "./written-places";

/**
 * What a text is found by: its folded words, those of its dates too, each date as exactly as it is written and less so,
 * and each place under the one term that all of its names have.
 */
export function wordsToFind(text: string, places: Gazetteer = noPlaces): string[] {
  return [...foldedWords(text), ...writtenDates(text).flatMap(({ terms }) => terms), ...placeTerms(text, places)];
}

/** The places that a text names, each once. */
export function placeTerms(text: string, places: Gazetteer): string[] {
  return [...new Set(writtenPlaces(text, places).map(({ term }) => term))];
}

/**
 * What is looked for: of each date its most exact form alone, of each place its term, of the rest the folded words.
 * "Putin Sept 2024" is `putin` and `2024-09`; "Kiev" is `@kiv.`, whichever of its names is typed.
 */
export function wordsAsked(query: string, places: Gazetteer = noPlaces): string[] {
  const words: string[] = [];
  let done = 0;
  for (const { start, end, term } of datesAndPlaces(query, places)) {
    words.push(...foldedWords(query.slice(done, start)), term);
    done = end;
  }
  return [...words, ...foldedWords(query.slice(done))];
}

function datesAndPlaces(query: string, places: Gazetteer): { start: number; end: number; term: string }[] {
  const dates = writtenDates(query).map(({ start, end, terms }) => ({ start, end, term: terms[0] ?? "" }));
  const named = askedPlaces(query, places).filter(
    (place) => !dates.some(({ start, end }) => place.start < end && start < place.end),
  );
  return [...dates, ...named].sort((one, other) => one.start - other.start);
}
