import type { Findings } from "./find";

const grouped = new Intl.NumberFormat("en-GB");

/** "134 pages", "1 page". */
export function countedPages(pages: number): string {
  return `${grouped.format(pages)} ${pages === 1 ? "page" : "pages"}`;
}

/** What was found for the words typed, in one line. */
export function findingsSentence({ manner, hits }: Findings, query: string): string {
  if (hits.length === 0) return `Nothing was found for “${query}”.`;
  const found = countedPages(hits.length);
  if (manner === "all") return `${found} found for “${query}”.`;
  const met = manner === "near" ? "spellings near to it" : "some of the words";
  return `Nothing has exactly “${query}”; ${found} found with ${met}.`;
}
