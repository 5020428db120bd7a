import type { Place } from "../../model/archive";
import { gazetteerOf } from "../../model/written-places";
import { entriesPerPart, type Passage, type SearchEntry } from "../../model/search/search-entry";
import { fetchText } from "../fetch";
import { makeFind, type Find } from "./find";

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

/** Passages that results quote, each part of them fetched once; an entry whose part can't be had has none. */
export class Passages {
  readonly #root: URL;
  readonly #parts = new Map<number, Promise<Part>>();

  constructor({ entries }: SearchAddresses) {
    this.#root = new URL("search-passages/", entries);
  }

  async of(id: number): Promise<readonly Passage[]> {
    const part = Math.floor(id / entriesPerPart);
    try {
      return (await this.#part(part))[id % entriesPerPart] ?? [];
    } catch (error) {
      reportError(error);
      this.#parts.delete(part);
      return [];
    }
  }

  #part(part: number): Promise<Part> {
    const known = this.#parts.get(part);
    if (known) return known;
    const fetched = fetchText(new URL(`${part}.json`, this.#root)).then((text) => JSON.parse(text) as Part);
    this.#parts.set(part, fetched);
    return fetched;
  }
}
