/** The most pairs that one page of the timeline holds; a longer list goes on at `page/2/`. */
export const pairsPerPage = 300;

/** The number of the page, from 1, that holds what stands at a position, from 0, of the whole list. */
export function pageOf(position: number): number {
  return Math.floor(position / pairsPerPage) + 1;
}

/** The list cut into its pages; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const pages = Math.max(1, Math.ceil(items.length / pairsPerPage));
  return Array.from({ length: pages }, (_, page) => items.slice(page * pairsPerPage, (page + 1) * pairsPerPage));
}
