import { onPage } from "../../addresses";

/** Where a page stands among those that a list is cut into. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The ways from one page of a list to the others. */
export interface PagerView extends PagePlace {
  readonly first: string;
  readonly last: string;
  /** Null on the first page. */
  readonly previous: string | null;
  /** Null on the last page. */
  readonly next: string | null;
}

/**
 * The pager of a list; null where it has one page only.
 * @param path the address of the first page
 */
export function pagerView(path: string, { page, pages }: PagePlace): PagerView | null {
  if (pages === 1) return null;
  return {
    page,
    pages,
    first: onPage(path, 1),
    last: onPage(path, pages),
    previous: page > 1 ? onPage(path, page - 1) : null,
    next: page < pages ? onPage(path, page + 1) : null,
  };
}
