import type { Passage, SearchEntry } from "../../model/search/search-entry";

/** A result, with the names it is found by beside its title and passages. */
export interface SearchDocument {
  readonly entry: SearchEntry;
  readonly names: readonly string[];
  readonly passages: readonly Passage[];
}

/** English passages, without those that are empty. */
export function passages(...texts: readonly (string | null | undefined)[]): Passage[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}

/** A passage in the language it is in, which is only said where it is not English. */
export function passageIn(lang: string, text: string): Passage {
  return lang === "en" ? { text } : { text, lang };
}

/** The language of a title, where it is not English. */
export function titleLang(lang: string): Pick<SearchEntry, "lang"> {
  return lang === "en" ? {} : { lang };
}
