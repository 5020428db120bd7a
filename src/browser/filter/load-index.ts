import type { Place } from "../../model/archive";
import type { FilterIndex } from "../../model/filter-index";
import { fetchJson, once } from "../fetch";

declare global {
  interface Window {
    /** Asked for by the page before anything else where its address has a selection; see `begin.js`. */
    askedIndex?: Promise<FilterIndex> | undefined;
  }
}

/**
 * The index of the record, as this build of the site wrote it; fetched once, however many parts of the page ask.
 * Rejects where it can't be had; the next to ask tries again.
 */
export function loadIndex(address: URL): Promise<FilterIndex> {
  const begun = window.askedIndex;
  window.askedIndex = undefined;
  return once(address, () => begun ?? (fetchJson(address) as Promise<FilterIndex>));
}

/** The same with the words of each pair and the names of places, which lie beside it. */
export async function loadIndexWithWords(
  address: URL,
): Promise<FilterIndex & Required<Pick<FilterIndex, "texts" | "places">>> {
  const beside = (name: string) => {
    const file = new URL(name, address);
    return once(file, () => fetchJson(file));
  };
  const [index, texts, places] = await Promise.all([
    loadIndex(address),
    beside("timeline-words.json"),
    beside("place-names.json"),
  ]);
  return { ...index, texts: texts as readonly string[], places: places as readonly Place[] };
}
