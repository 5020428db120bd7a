import { countOf } from "../../model/words";
import { searchGroupLabels, type SearchGroup } from "../../model/search/search-entry";
import type { Findings } from "./find";

/** "134 pages", "1 warning". */
export function countedResults(results: number, group: SearchGroup | null = null): string {
  return countOf(
    results,
    group === null ? "page" : searchGroupLabels[group][0],
    group === "page" ? "pages of the site" : undefined,
  );
}

/** What was found for the words typed, in one line; `narrowed` is how many of it are of the chosen kind. */
export function findingsSentence(
  { manner, hits }: Findings,
  query: string,
  group: SearchGroup | null,
  narrowed: number,
): string {
  if (hits.length === 0) return `Nothing was found for “${query}”.`;
  const found = countedResults(narrowed, group);
  const others = group !== null && narrowed === 0 ? ` ${countedResults(hits.length)} of other kinds.` : "";
  if (manner === "all") return `${found} found for “${query}”.${others}`;
  const met = manner === "near" ? "spellings near to it" : "some of the words";
  return `Nothing has exactly “${query}”; ${found} found with ${met}.${others}`;
}
