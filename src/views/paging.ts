import { onPage, pageSegments } from "../addresses";
import { pageCount, type Portion, portionsOf } from "../model/paging";
import type { Named } from "./links";

/** What is listed under one heading, on however many pages. */
export interface Section<Item> {
  readonly id: string;
  /** Says how many there are in all. */
  readonly heading: string;
  readonly items: readonly Item[];
}

/** What of a section stands on one page. */
export interface SectionPart<Row> {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  /** Where the section stands instead, if this page has no part of it: the first page names every section. */
  readonly elsewhere: Named | null;
}

/** One page of a list: the address of the first page, and which page it is. */
export interface ListPlace {
  readonly path: string;
  readonly page: number;
}

/** What of a section a page shows; null where there is nothing to show, or a later page has no part of it. */
export function sectionPart<Item, Row>(
  { id, heading, items }: Section<Item>,
  { from, to, pages }: Portion,
  { path, page }: ListPlace,
  rowOf: (item: Item) => Row,
): SectionPart<Row> | null {
  const rows = items.slice(from, to).map(rowOf);
  if (rows.length === 0 && (page > 1 || items.length === 0)) return null;
  return {
    id,
    heading: headingOnPage(heading, from),
    rows,
    elsewhere: rows.length === 0 ? elsewhere(path, id, pages) : null,
  };
}

/** A heading, said to go on where something of its section stands on an earlier page. */
export function headingOnPage(heading: string, from: number): string {
  return from > 0 ? `${heading} (continued)` : heading;
}

/** Where a section stands that a page names only: "On page 5", "On pages 5 to 12". */
export function elsewhere(path: string, id: string, { first, last }: Portion["pages"]): Named {
  const name = first === last ? `On page ${first}` : `On pages ${first} to ${last}`;
  return { name, href: `${onPage(path, first)}#${id}` };
}

/** The sections of a list, read one after the other and cut into pages as if they were one. */
export function sectionsOnPage<Item, Row>(
  sections: readonly Section<Item>[],
  place: ListPlace,
  rowOf: (item: Item) => Row,
  perPage: number,
): SectionPart<Row>[] {
  const portions = portionsOf(lengthsOf(sections), place.page, perPage);
  return sections.flatMap((section, index) => {
    const portion = portions[index];
    const part = portion ? sectionPart(section, portion, place, rowOf) : null;
    return part ? [part] : [];
  });
}

/** How many pages the sections of a list fill. */
export function pagesOfSections(sections: readonly Section<unknown>[], perPage: number): number {
  return pageCount(
    lengthsOf(sections).reduce((sum, length) => sum + length, 0),
    perPage,
  );
}

function lengthsOf(sections: readonly Section<unknown>[]): number[] {
  return sections.map(({ items }) => items.length);
}

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

/** A route of one page of a list, as Astro asks for it. */
interface PagePath {
  readonly params: { readonly page: string | undefined };
  readonly props: { readonly page: number };
}

/** The routes of all pages of a list, for a file called `[...page].astro`. */
export function pagePaths(pages: number): PagePath[] {
  return Array.from({ length: pages }, (_, index) => ({
    params: { page: pageSegments(index + 1) },
    props: { page: index + 1 },
  }));
}

/** The routes of all pages of an entry's lists, for a file `[id]/[...page].astro`, with what each page is given beside its number. */
export function entryPagePaths<Props extends object>(id: string, pages: number, props: Props) {
  return pagePaths(pages).map((path) => ({ params: { id, ...path.params }, props: { ...props, ...path.props } }));
}
