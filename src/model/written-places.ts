import type { Place } from "../schema/place";
import { foldedWords } from "./fold-text";

/** A place as it stands in a text. */
export interface WrittenPlace {
  readonly start: number;
  /** The place behind its last letter. */
  readonly end: number;
  /** What it is found by, the same for all names of it: `@kyiv.`. */
  readonly term: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isCyrillic: boolean;
}

type NameWord = Pick<Word, "folded" | "isCyrillic">;

interface Name {
  readonly term: string;
  readonly words: readonly NameWord[];
}

/** The names of all places by how their first word begins. */
export type Gazetteer = ReadonlyMap<string, readonly Name[]>;

export const noPlaces: Gazetteer = new Map();

/** Letters and digits, with the marks that folding leaves out. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u02BC\u2019]*/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
/** English endings, of which short names take no others: "Kyiv’s" is `kivs`, "Iranian" `iranian`. */
const englishEnding = /^(?:s|i?ans?|ns?)$/;
/** From how many letters on a name in Latin letters takes any ending of up to three: "Kaliningradu" is Polish. */
const longName = 6;
const longestEndings = { latin: 3, cyrillic: 6 };

const beginning = (folded: string) => folded.slice(0, 2);

/** The names of the places, ready to be looked for in texts; a name is found by its folded form. */
export function gazetteerOf(places: readonly Place[]): Gazetteer {
  const names = places.flatMap(({ name, names: others }) => {
    const term = `@${foldedWords(name).join("-")}.`;
    return [name, ...others].map((each): Name => ({ term, words: wordsOf(each) }));
  });
  return Map.groupBy(
    names.filter(({ words }) => words.length > 0),
    ({ words }) => beginning(words[0]?.folded ?? ""),
  );
}

/**
 * The places that a text names, under any of their names and in any case of these: "Kiev’s", "Крыму", "в Одессе". Names
 * within names are told too, since the Crimean Bridge lies at Crimea.
 */
export function writtenPlaces(text: string, gazetteer: Gazetteer): WrittenPlace[] {
  if (gazetteer.size === 0) return [];
  const words = wordsOf(text);
  return words.flatMap(({ start, folded }, at) =>
    (gazetteer.get(beginning(folded)) ?? []).flatMap((name) => {
      const last = words[at + name.words.length - 1];
      return last && meets(words, at, name) ? [{ start, end: last.end, term: name.term }] : [];
    }),
  );
}

/** The places that are asked for: of names within each other the longest, and each stretch of the text once. */
export function askedPlaces(text: string, gazetteer: Gazetteer): WrittenPlace[] {
  const asked: WrittenPlace[] = [];
  const longestFirst = writtenPlaces(text, gazetteer).sort((one, other) => lengthOf(other) - lengthOf(one));
  for (const place of longestFirst)
    if (!asked.some(({ start, end }) => place.start < end && start < place.end)) asked.push(place);
  return asked.sort((one, other) => one.start - other.start);
}

const lengthOf = ({ start, end }: WrittenPlace) => end - start;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    folded: foldedOnce(written),
    isCyrillic: cyrillic.test(written),
  }));
}

/** Texts have few words many times, and folding is the dear part. */
const foldedBefore = new Map<string, string>();

function foldedOnce(written: string): string {
  const known = foldedBefore.get(written);
  if (known !== undefined) return known;
  const folded = foldedWords(written).join("");
  foldedBefore.set(written, folded);
  return folded;
}

function meets(words: readonly Word[], at: number, { words: named }: Name): boolean {
  const isAlone = named.length === 1;
  return named.every((each, place) => isFormOf(words[at + place], each, isAlone));
}

/** Whether a word is a word of a name, or one of its cases in the same letters; short ones have few, for fear of other words. */
function isFormOf(word: NameWord | undefined, name: NameWord, isAlone: boolean): boolean {
  if (!word) return false;
  if (word.folded === name.folded) return true;
  if (word.isCyrillic !== name.isCyrillic) return false;
  return name.isCyrillic ? isCyrillicForm(word.folded, name.folded, isAlone) : isLatinForm(word.folded, name.folded);
}

function isLatinForm(word: string, name: string): boolean {
  if (!word.startsWith(name)) return false;
  const ending = word.slice(name.length);
  return englishEnding.test(ending) || (name.length >= longName && ending.length <= longestEndings.latin);
}

function isCyrillicForm(word: string, name: string, isAlone: boolean): boolean {
  const stem = stemOf(name);
  const fewest = isAlone ? (stem === name ? 4 : 5) : 3;
  return stem.length >= fewest && word.startsWith(stem) && word.length - stem.length <= longestEndings.cyrillic;
}

/** What Cyrillic names keep before their endings: Одесса is "одессе" and "одессу", Россия "России", Южная "Южной". */
function stemOf(name: string): string {
  return /[^aeou]ia$/.test(name) ? name.slice(0, -1) : name.replace(/[aeiou]+$/, "");
}
