import { pageSegments } from "../../addresses";

/** A route of one page of a list, as Astro asks for it. */
export interface PagePath {
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
