import type { AftermathEvent, Archive, Source, Warning } from "../../src/model/archive";
import { formatPartialDate } from "../../src/model/dates";
import { spanOf } from "../../src/model/dates";

/** One text that a coder may read: where it stands, and the words seen in it. */
export interface ShownSource {
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly url: string | null;
  readonly words: readonly string[];
}

/**
 * After how many days a source of a statement is held back: what was written later tells what came of it. A source of
 * shown words is not, nor are any if all are later.
 */
const DAYS_TO_REPORT = 7;

/** What was said, as its sources have it. The record's own sentences on it hold its reading and are not among them. */
export function wordsOfWarning(warning: Warning, { byId }: Archive): ShownSource[] {
  const quoted = new Set(warning.quotes.map(({ source }) => source));
  const last = spanOf(warning.date).last + DAYS_TO_REPORT;
  const sources = readable(warning.sources, byId);
  const inTime = sources.filter(({ id, date }) => quoted.has(id) || spanOf(date).first <= last);
  return (inTime.length === 0 ? sources : inTime).map((source) => shown(source, quotesIn(warning, source.id)));
}

function quotesIn({ quotes }: Warning, id: string): string[] {
  return quotes
    .filter(({ source }) => source === id)
    .flatMap(({ text, original }) => (original === null ? [text] : [text, original.text]));
}

/** What is known of an act, as its sources have it; those of one link first, where it is for a link. */
export function wordsOfEvent(
  { sources }: AftermathEvent,
  { byId }: Archive,
  first: readonly string[] = [],
): ShownSource[] {
  return readable([...new Set([...first, ...sources])], byId).map((source) => shown(source, []));
}

/** Without the founding articles: of them the record notes what kind of file they are, not words of the text. */
function readable(ids: readonly string[], byId: Archive["byId"]): Source[] {
  return ids.flatMap((id) => byId.sources.get(id) ?? []).filter(({ file }) => file === undefined);
}

function shown({ publisher, date, title, url, evidence }: Source, quotes: readonly string[]): ShownSource {
  return { publisher, date: formatPartialDate(date), title, url, words: withoutRepeats([...quotes, evidence]) };
}

function withoutRepeats(words: readonly string[]): string[] {
  return words.filter((one, index) => !words.some((other, at) => at !== index && holds(other, one, at < index)));
}

function holds(other: string, one: string, isEarlier: boolean): boolean {
  return other === one ? isEarlier : other.includes(one);
}
