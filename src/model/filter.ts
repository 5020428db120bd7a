import { perFacet, type Facet } from "./filter-facets";

export const filterOrders = ["newest", "oldest"] as const;
export type FilterOrder = (typeof filterOrders)[number];

/** What a reader asked to see: of each facet the chosen values (any of them will do), and all of the facets at once. */
export interface Filter extends Readonly<Record<Facet, readonly string[]>> {
  /** First and last year, both included; null where that end is open. `from` is never after `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** Words that must all occur, as typed. */
  readonly q: string;
  readonly order: FilterOrder;
}

/** One warning with what happened afterwards, as far as a filter can tell pairs apart. */
export interface FilterPair extends Readonly<Record<Facet, readonly string[]>> {
  /** The warning's id. */
  readonly id: string;
  /** The year of the warning's date, which lies within one year however exact it is. */
  readonly year: number;
  /** What free text is looked for in, folded. */
  readonly text: string;
}

/** Lets every pair through, newest first. */
export const emptyFilter: Filter = { ...perFacet(() => []), from: null, to: null, q: "", order: "newest" };

/** The filter with one value of a facet chosen or no longer chosen. Chosen values are kept sorted, so that one view has one address. */
export function withChoice(filter: Filter, facet: Facet, value: string, chosen: boolean): Filter {
  const others = filter[facet].filter((other) => other !== value);
  return { ...filter, [facet]: chosen ? [...others, value].sort() : others };
}

/** The filter with other years; the two ends may come in either order. */
export function withYears(filter: Filter, from: number | null, to: number | null): Filter {
  const turned = from !== null && to !== null && from > to;
  return turned ? { ...filter, from: to, to: from } : { ...filter, from, to };
}

/** The filter with other words, spaced once. */
export function withWords(filter: Filter, words: string): Filter {
  return { ...filter, q: words.replace(/\s+/g, " ").trim() };
}
