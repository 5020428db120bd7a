import type { EntryLists } from "../../src/model/archive";
import { proseText } from "./prose";

/** Makes a text of as many words as another, and in its script. It says nothing: its words are drawn from all over the record. */
export type TextLike = (text: string) => string;

/** The most letters that a headline may have. */
const HEADLINE = 90;

/** A word with nothing about it but perhaps a comma: what is in quotation marks or brackets would come without its other half. */
const PLAIN_WORD = /^\p{L}[\p{L}\p{N}’'-]*,?$/u;

/** Words that judge, which the content rules refuse outside quotation marks. */
const JUDGING = /bluff|empty|provo|regime|called/iu;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words of other scripts stand in quotations only, and would get into headlines here. */
const LATIN = /^\P{L}*(?:\p{Script=Latin}\P{L}*)+$/u;

/** Draws words as often as the record uses them, so that made texts compress and search like real ones, or a little worse. */
export function textMaker(entries: EntryLists, random: () => number): TextLike {
  const words = textsOf(entries)
    .flatMap(wordsOf)
    .filter((word) => PLAIN_WORD.test(word) && !JUDGING.test(word));
  const cyrillic = words.filter((word) => CYRILLIC.test(word));
  const latin = words.filter((word) => LATIN.test(word));
  return (text) => {
    const from = CYRILLIC.test(text) && cyrillic.length > 0 ? cyrillic : latin;
    return asSentence(wordsOf(text).map(() => from[Math.floor(random() * from.length)] ?? ""));
  };
}

/** A made text that fits a headline. */
export function headlineLike(headline: string, textLike: TextLike): string {
  const made = textLike(headline);
  return made.length <= HEADLINE ? made : made.slice(0, made.lastIndexOf(" ", HEADLINE)).replace(/,$/, "");
}

function textsOf({ warnings, events, lines, sources }: EntryLists): string[] {
  return [
    ...warnings.flatMap(({ headline, redLine, consequence, quotes }) => [
      headline,
      redLine,
      consequence ?? "",
      ...quotes.flatMap(({ text, original }) => [text, original?.text ?? ""]),
    ]),
    ...events.flatMap(({ headline, answers, summary, notes }) => [
      headline,
      ...answers.map(({ basis }) => basis),
      proseText(summary),
      proseText(notes),
    ]),
    ...lines.flatMap(({ statement, test }) => [statement, test]),
    ...sources.map(({ evidence }) => evidence),
  ];
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

function asSentence(words: readonly string[]): string {
  const text = words.join(" ").replace(/,$/, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
