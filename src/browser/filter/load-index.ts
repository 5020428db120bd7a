import type { FilterIndex } from "../../model/filter-index";

/** The index of the record, as this build of the site wrote it. Rejects where it can't be had. */
export async function loadIndex(address: URL): Promise<FilterIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return (await response.json()) as FilterIndex;
}
