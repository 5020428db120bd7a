import type { FilterIndex } from "../../model/filter-index";

const asked = new Map<string, Promise<FilterIndex>>();

/**
 * The index of the record, as this build of the site wrote it; fetched once, however many parts of the page ask.
 * Rejects where it can't be had; the next to ask tries again.
 */
export function loadIndex(address: URL): Promise<FilterIndex> {
  const index = asked.get(address.href) ?? fetchIndex(address);
  asked.set(address.href, index);
  index.catch(() => asked.delete(address.href));
  return index;
}

async function fetchIndex(address: URL): Promise<FilterIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return (await response.json()) as FilterIndex;
}
