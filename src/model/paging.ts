/** The most pairs that one page of the timeline holds; a longer list goes on at `page/2/`. */
export const pairsPerPage = 150;
/** The most pairs that a facet's page begins with; what goes beyond them follows as a list of rows. */
export const pairsPerFacet = 250;
/** The most rows that a page of any other list holds. */
export const rowsPerPage = 300;
/** The most rows of a page on which each also has a place in a picture and its table, or is quoted. */
export const drawnRowsPerPage = 150;
/** The most marks in the picture of a page, each of which also has a row in the table beneath. */
export const marksPerPage = 2500;

/** The number of the page, from 1, that holds what stands at a position, from 0, of the whole list. */
export function pageOf(position: number, perPage: number): number {
  return Math.floor(position / perPage) + 1;
}

/** How many pages a list has; an empty one has its first. */
export function pageCount(items: number, perPage: number): number {
  return Math.max(1, Math.ceil(items / perPage));
}

/** The items of one page, from 1. */
export function onePageOf<Item>(items: readonly Item[], page: number, perPage: number): readonly Item[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

/** The list cut into its pages; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], perPage: number): readonly (readonly Item[])[] {
  return Array.from({ length: pageCount(items.length, perPage) }, (_, index) => onePageOf(items, index + 1, perPage));
}

/**
 * How many items a page may hold so that none is too heavy: as many as `most`, or fewer where somewhere so many in a row
 * weigh more than `limit`. At least one, whatever it weighs.
 * @param weights of the items, in the order of the list
 */
export function lightPageSize(weights: readonly number[], most: number, limit: number): number {
  for (let size = most; size > 1; size--)
    if (pagesOf(weights, size).every((page) => page.reduce((sum, weight) => sum + weight, 0) <= limit)) return size;
  return 1;
}

/** What of a list stands on one page, and on which pages the whole of it. */
export interface Portion {
  /** The positions in the list: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the list begins and ends; the same for a list without items. */
  readonly pages: { readonly first: number; readonly last: number };
}

/**
 * Lists that are read one after the other and cut into pages as if they were one: what of each stands on a page.
 * @param lengths of the lists, in the order in which they are read
 */
export function portionsOf<const Lengths extends readonly number[]>(
  lengths: Lengths,
  page: number,
  perPage: number,
): { readonly [Place in keyof Lengths]: Portion } {
  let before = 0;
  const portions = lengths.map((length) => {
    const offset = before;
    before += length;
    return portionOf(offset, length, page, perPage);
  });
  return portions as { readonly [Place in keyof Lengths]: Portion };
}

function portionOf(offset: number, length: number, page: number, perPage: number): Portion {
  const within = (position: number): number => Math.min(Math.max(position - offset, 0), length);
  return {
    from: within((page - 1) * perPage),
    to: within(page * perPage),
    pages: { first: pageOf(offset, perPage), last: pageOf(offset + Math.max(length - 1, 0), perPage) },
  };
}
