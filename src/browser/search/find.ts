import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";

import type { Place } from "../../model/archive";
import { wordsAsked } from "../../model/search-words";
import type { Found } from "../../model/search/excerpt";
import { indexOptions } from "../../model/search/index-options";
import { entriesPerPart, type Passage, type SearchEntry, type SearchKind } from "../../model/search/search-entry";
import { type Gazetteer, gazetteerOf } from "../../model/written-places";
import { fetchJson, fetchText, once } from "../fetch";

/** How the words were met: all of them, by spellings near to them, or by some of them only. */
type Manner = "all" | "near" | "some";

export interface Hit {
  /** The entry's number in the index. */
  readonly id: number;
  readonly entry: SearchEntry;
  /** By what it was found. */
  readonly found: Found;
}

export interface Findings {
  readonly manner: Manner;
  readonly hits: readonly Hit[];
  /** Where nothing was found, the names nearest in spelling. */
  readonly nearest: readonly string[];
}

export type Find = (query: string) => Findings;

/** Entries that stand for many others come before single ones, and sources last: they outnumber all others. */
const kindWeights: Record<SearchKind, number> = {
  line: 1.3,
  actor: 1.5,
  weapon: 1.5,
  page: 1.2,
  method: 1,
  warning: 1.2,
  event: 1,
  claim: 0.8,
  source: 0.5,
};

/** The last word may still be being typed; of the others, short ones are taken as they are. */
const prefix = (word: string, place: number, words: readonly string[]) =>
  place === words.length - 1 ? word.length > 1 : word.length > 3;

/** One letter in four may be another; numbers are never near each other, nor is one place to another. */
const nearSpelling = (word: string) => (word.length < 4 || /[\p{N}@]/u.test(word) ? false : 0.25);

const attempts: readonly [Manner, SearchOptions][] = [
  ["all", { combineWith: "AND" }],
  ["near", { combineWith: "AND", fuzzy: nearSpelling }],
  ["some", { combineWith: "OR", fuzzy: nearSpelling }],
];

/** How many names are proposed where nothing was found. */
const mostProposed = 4;

/** A search over the entries by their index, as the build wrote both, with the names of places that it was made with. */
export function makeFind(indexText: string, entries: readonly SearchEntry[], places: Gazetteer): Find {
  const index = MiniSearch.loadJSON(indexText, indexOptions(places));
  const options: SearchOptions = {
    prefix,
    boost: { title: 4, names: 2 },
    boostDocument: (id: number) => weightOf(entries[id]),
  };
  const hitsOf = (results: readonly SearchResult[]): Hit[] =>
    results.flatMap(({ id, match }) => {
      const entry = entries[Number(id)];
      return entry ? [{ id: Number(id), entry, found: { words: new Set(Object.keys(match)), places } }] : [];
    });
  return (query) => {
    for (const [manner, attempt] of attempts) {
      const results = index.search(query, { ...options, ...attempt });
      if (results.length > 0) return { manner, hits: namesakesFirst(hitsOf(results), query, places), nearest: [] };
    }
    const loose = index.search(query, { fields: ["title"], combineWith: "OR", fuzzy: 0.45 });
    const names = hitsOf(loose).filter(({ entry }) => isName(entry.kind));
    return { manner: "all", hits: [], nearest: names.slice(0, mostProposed).map(({ entry }) => entry.title) };
  };
}

function weightOf(entry: SearchEntry | undefined): number {
  return entry ? kindWeights[entry.kind] : 1;
}

function isName(kind: SearchKind): boolean {
  return kind === "actor" || kind === "weapon" || kind === "line";
}

/** Longer titles are nobody's name. */
const longestName = 60;

/** Entries called just what was typed, by whichever name of a place, come first; the others keep their order. */
function namesakesFirst(hits: readonly Hit[], query: string, places: Gazetteer): Hit[] {
  const meant = (text: string) => wordsAsked(text, places).join(" ");
  const asked = meant(query);
  const isNamesake = ({ entry: { title } }: Hit) => Number(title.length <= longestName && meant(title) === asked);
  return hits.toSorted((one, other) => isNamesake(other) - isNamesake(one));
}

type Part = readonly (readonly Passage[])[];

/** The addresses of what a search reads. */
export interface SearchAddresses {
  readonly index: URL;
  readonly entries: URL;
  readonly places: URL;
}

/** The search itself. Rejects where its files can't be had. */
export async function loadFind({ index, entries, places }: SearchAddresses): Promise<Find> {
  const [indexText, list, names] = await Promise.all([fetchText(index), fetchText(entries), fetchText(places)]);
  const gazetteer = gazetteerOf(JSON.parse(names) as Place[]);
  return makeFind(indexText, JSON.parse(list) as SearchEntry[], gazetteer);
}

/** Passages that results quote, each part of them fetched once. */
export class Passages {
  readonly #root: URL;
  readonly #parts = new Map<number, Part>();

  constructor({ entries }: SearchAddresses) {
    this.#root = new URL("search-passages/", entries);
  }

  /** Those of an entry; none where their part is not there. */
  of(id: number): readonly Passage[] {
    return this.#parts.get(partOf(id))?.[id % entriesPerPart] ?? [];
  }

  /** Fetches what is not there of the parts that these entries need. Rejects where one can't be had. */
  async fetch(ids: readonly number[]): Promise<void> {
    const missing = [...new Set(ids.map(partOf))].filter((part) => !this.#parts.has(part));
    const fetched = await Promise.allSettled(missing.map((part) => this.#fetchPart(part)));
    const failed = fetched.flatMap((part) => (part.status === "rejected" ? [part.reason as unknown] : []));
    if (failed.length > 0) throw new AggregateError(failed, "Passages of the record could not be fetched");
  }

  async #fetchPart(part: number): Promise<void> {
    const address = new URL(`${part}.json`, this.#root);
    this.#parts.set(part, (await once(address, () => fetchJson(address))) as Part);
  }
}

function partOf(id: number): number {
  return Math.floor(id / entriesPerPart);
}
