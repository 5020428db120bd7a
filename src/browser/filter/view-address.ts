import type { Filter } from "../../model/filter";
import type { Facet } from "../../model/filter-facets";
import { formatFilter } from "../../model/filter-address";
import { joinedQuery } from "../../model/zoom/zoom-parameters";
import { afterPaint } from "../dom";

/** The addresses of the timeline's views and pages, relative to where its index lies. */
export class ViewAddress {
  /** The page as it was built, to come back to when nothing is asked for. */
  readonly #built = location.pathname;
  readonly #root: URL;
  /** Whether the entry on top of the history was made by typing that still goes on. */
  #typing = false;

  constructor(indexAddress: URL) {
    this.#root = new URL(".", indexAddress);
  }

  /**
   * The one address of a view: that of the start page with a query, or this page's own where nothing is asked for. What
   * the zoomable timeline shows stays in it.
   */
  of(filter: Filter): string {
    const query = formatFilter(filter);
    return new URL(this.pathOf(query === "") + joinedQuery(query, location.search), this.#root).href;
  }

  /** The path of a view. @param asBuilt whether nothing is asked for */
  pathOf(asBuilt: boolean): string {
    return asBuilt ? this.#built : this.#root.pathname;
  }

  /** Where the index lies: the start page. */
  get root(): URL {
    return this.#root;
  }

  ofPage(page: number): URL {
    return page === 1 ? this.#root : new URL(`page/${page}/`, this.#root);
  }

  /**
   * Puts a view into the address bar once it is painted, since that takes the browser its time: a step one can go back
   * from, but only one for all that is typed in one go.
   */
  record(filter: Filter, typing: boolean): void {
    const goesOn = typing && this.#typing;
    this.#typing = typing;
    void afterPaint().then(() => this.#write(this.of(filter), goesOn));
  }

  #write(address: string, goesOn: boolean): void {
    if (address === location.href) return;
    if (goesOn) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }

  /** Typing has ended: what is typed next is a new step. */
  settle(): void {
    this.#typing = false;
  }
}

/** Under which folder each facet's values have pages of their own. */
const facetFolders: Partial<Record<Facet, string>> = {
  actor: "actors",
  weapon: "weapons",
  line: "lines",
  side: "sides",
  theme: "themes",
};

/** The page of one value of a facet; null where it has none. */
export function facetPageOf(root: URL, facet: Facet, value: string): URL | null {
  const folder = facetFolders[facet];
  return folder === undefined ? null : new URL(`${folder}/${value}/`, root);
}
