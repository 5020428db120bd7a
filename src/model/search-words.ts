import { parsePartialDate } from "./dates";
import { foldedWords } from "./fold-text";
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

/** A date as it stands in a text. Without `year` it is a day of any year. */
interface WrittenDate {
  readonly start: number;
  /** The place behind its last character. */
  readonly end: number;
  /** What it is found by, the most exact first: `2024-09-12`, `2024-09`, `09-12`, `2024`. */
  readonly terms: readonly string[];
}

/** How the names of the months begin, in English, Russian and Ukrainian, in the order of the year. */
const monthBeginnings: readonly (readonly string[])[] = [
  ["jan", "янв", "січ"],
  ["feb", "фев", "лют"],
  ["mar", "мар", "бер"],
  ["apr", "апр", "кві"],
  ["may", "май", "мая", "мае", "тра"],
  ["jun", "июн", "чер"],
  ["jul", "июл", "лип"],
  ["aug", "авг", "сер"],
  ["sep", "сен", "вер"],
  ["oct", "окт", "жов"],
  ["nov", "ноя", "лис"],
  ["dec", "дек", "гру"],
];

const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?" +
  "|январ[яье]|феврал[яье]|март[ае]?|апрел[яье]|ма[йяе]|июн[яье]|июл[яье]|август[ае]?|сентябр[яье]|октябр[яье]|ноябр[яье]|декабр[яье]" +
  "|січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопада?|груд(?:ень|ня|ні)";
const month = `(?<month>${monthNames})\\.?`;
const day = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?";
const year = "(?<year>[12]\\d{3})";
const before = "(?<![\\p{L}\\p{N}-])";
const after = "(?![\\p{L}\\p{N}]|[.-]\\d)";

/** The ways in which a date is written, those that say most first. Digits alone are year first or, with dots or strokes, day first. */
const forms: readonly RegExp[] = [
  `(?<iso>[12]\\d{3}-\\d{2}-\\d{2})`,
  `${day}\\s+(?:of\\s+)?${month},?\\s+${year}`,
  `${month}\\s+${day},?\\s+${year}`,
  `(?<day>[0-3]?\\d)[./](?<digits>[01]?\\d)[./]${year}`,
  `(?<iso>[12]\\d{3}-\\d{2})`,
  `${month},?\\s+(?:of\\s+)?${year}`,
  `${year},?\\s+${month}`,
  `${day}\\s+(?:of\\s+)?${month}`,
  `${month}\\s+${day}`,
].map((form) => new RegExp(`${before}${form}${after}`, "giu"));

/**
 * The dates in a text that say more than a year, in its order: "12 September 2024", "September 12, 2024", "Sept 2024",
 * "2024-09-12", "12.09.2024", "12 сентября 2024", "12 September". What looks like a date and is none is left to be words.
 */
export function writtenDates(text: string): WrittenDate[] {
  // Without a digit there is no date, and the forms take a slow machine long to prepare.
  if (!/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const form of forms)
    for (const { 0: written, index, groups = {} } of text.matchAll(form)) {
      const [start, end] = [index, index + written.length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      // One that does not exist is kept for now, so that no part of it is taken for a date.
      found.push({ start, end, terms: termsOf(groups) ?? [] });
    }
  return found.filter(({ terms }) => terms.length > 0).sort((one, other) => one.start - other.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function termsOf({ iso, year, month, digits, day }: Groups): string[] | null {
  if (iso !== undefined) return termsOfWritten(iso);
  const number = digits ?? (month === undefined ? undefined : String(monthNumber(month)));
  if (number === undefined) return null;
  const [inYear, ofMonth] = [number.padStart(2, "0"), day?.padStart(2, "0")];
  if (year !== undefined) return termsOfWritten([year, inYear, ...(ofMonth === undefined ? [] : [ofMonth])].join("-"));
  // A leap year, so that 29 February is a day.
  return ofMonth !== undefined && parsePartialDate(`2024-${inYear}-${ofMonth}`) ? [`${inYear}-${ofMonth}`] : null;
}

/** Of `YYYY-MM-DD` or `YYYY-MM`; null where there is no such day or month. */
function termsOfWritten(iso: string): string[] | null {
  if (!parsePartialDate(iso)) return null;
  const [year = "", month = "", day] = iso.split("-");
  return day === undefined ? [iso, year] : [iso, `${year}-${month}`, `${month}-${day}`, year];
}

function monthNumber(name: string): number {
  const small = name.toLowerCase();
  return 1 + monthBeginnings.findIndex((beginnings) => beginnings.some((beginning) => small.startsWith(beginning)));
}
