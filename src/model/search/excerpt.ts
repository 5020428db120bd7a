import { type PlacedWord, wordsInText } from "../search-words";
import type { Gazetteer } from "../written-places";
import type { Passage } from "./search-entry";

/** A run of text; `found` where it is one of the words looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  readonly lang?: string;
}

/** How long an excerpt may be, and how much of that stands before the first word found, in characters. */
const length = 200;
const lead = 60;

/** What was found: folded words, as the index has them, and the places that some of them stand for. */
export interface Found {
  readonly words: ReadonlySet<string>;
  readonly places: Gazetteer;
}

/** The text in parts, with the words found apart from the rest. */
export function markedText(text: string, found: Found): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const { start, end } of wordsFound(text, found)) {
    parts.push({ text: text.slice(done, start), found: false }, { text: text.slice(start, end), found: true });
    done = end;
  }
  parts.push({ text: text.slice(done), found: false });
  return parts.filter((part) => part.text !== "");
}

/** The stretch of the passages in which most of the words were found, or their beginning; null where there are none. */
export function excerptOf(passages: readonly Passage[], found: Found): Excerpt | null {
  const [best] = passages
    .map((passage) => ({ passage, words: wordsFound(passage.text, found) }))
    .toSorted((one, other) => distinct(other.words, found) - distinct(one.words, found));
  if (!best) return null;
  const { text, lang } = best.passage;
  const parts = markedText(stretchFrom(text, best.words[0]?.start ?? 0), found);
  return lang === undefined ? { parts } : { parts, lang };
}

function wordsFound(text: string, { words, places }: Found): PlacedWord[] {
  return wordsInText(text, places).filter(({ folded }) => folded.some((word) => words.has(word)));
}

function distinct(placed: readonly PlacedWord[], { words }: Found): number {
  return new Set(placed.flatMap(({ folded }) => folded.filter((word) => words.has(word)))).size;
}

/** What surrounds a place in the text, cut between words, with dots where something is left out. */
function stretchFrom(text: string, place: number): string {
  const from = place <= lead ? 0 : text.indexOf(" ", place - lead) + 1;
  const start = from > place ? place : from;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length);
  return `${start > 0 ? "… " : ""}${text.slice(start, Math.max(end, place + 1))}${end < text.length ? " …" : ""}`;
}
