import type { Options } from "minisearch";

import { wordsAsked, wordsToFind } from "../search-words";
import type { Gazetteer } from "../written-places";

/** What the index holds of an entry. */
export interface IndexedEntry {
  /** The entry's place in the list of entries. */
  readonly id: number;
  readonly title: string;
  /** Other names it goes by, and those of whom and what it is about. */
  readonly names: string;
  readonly text: string;
}

/** Words so common, or so usual in questions, that they tell no entry from another; as they fold: "by" is `bi`, "how" `gow`. Asked for, they are passed over. */
const commonWords: ReadonlySet<string> = new Set(
  "a an and are as at be bi did do does for from gow in is it its of on or that the this to was were what when where which who whi will with".split(
    " ",
  ),
);

/** How the index is made and read: the build and the browser must agree on it. */
export function indexOptions(places: Gazetteer): Options<IndexedEntry> {
  return {
    fields: ["title", "names", "text"],
    tokenize: (text) => wordsToFind(text, places),
    searchOptions: { tokenize: (query) => wordsAsked(query, places) },
    processTerm: (word) => (commonWords.has(word) ? null : word),
    autoVacuum: false,
  };
}
