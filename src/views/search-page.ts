import { data, home, listPage, method } from "../addresses";
import type { Archive } from "../model/archive";
import type { Named } from "./links";
import type { PageHead } from "./page-head";
import { searchHead } from "./site-page-heads";

export interface SearchPage {
  readonly head: PageHead;
  /** Lists that need no script. */
  readonly ways: readonly Named[];
}

/** What the search page shows before anything is searched for. */
export function searchPage({ record }: Archive): SearchPage {
  return {
    head: searchHead(record),
    ways: [
      { name: "The timeline, with pages for each side, theme, outcome and year", href: home },
      { name: "All warnings by date", href: listPage("warnings") },
      { name: "All events by date", href: listPage("events") },
      { name: "All lines by what became of them", href: listPage("lines") },
      { name: "All actors by side", href: listPage("actors") },
      { name: "All weapon systems by kind", href: listPage("weapons") },
      { name: "All sources", href: listPage("sources") },
      { name: "The method", href: method },
      { name: "The data", href: data },
    ],
  };
}
