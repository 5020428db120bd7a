import { rowsPerPage } from "../../model/paging";
import type { JudgedRecord } from "../../model/record";
import { pageHead, type OwnHead, type PageHead } from "../page-head";
import { pagesOfSections, sectionsOnPage, type Section, type SectionPart } from "../paging/section-part";
import { countOf } from "../../model/words";

/** One page of a list of entries, in sections. */
export interface ListPage<Row> {
  readonly head: PageHead;
  readonly lead: string;
  readonly sections: readonly SectionPart<Row>[];
  /** How many pages the list has. */
  readonly pages: number;
}

/** What one page of a list is made from. */
export interface EntryList<Entry, Row> {
  readonly head: Pick<OwnHead, "heading" | "description" | "section" | "path">;
  readonly lead: string;
  /** All sections of the list; those without entries are left out. */
  readonly sections: readonly Section<Entry>[];
  readonly rowOf: (entry: Entry) => Row;
  /** The most rows of a page; fewer than usual where each has more to show. */
  readonly perPage?: number;
}

/** One page of a list of entries. */
export function listView<Entry, Row>(
  { archive }: JudgedRecord,
  { head, lead, sections, rowOf, perPage = rowsPerPage }: EntryList<Entry, Row>,
  page: number,
): ListPage<Row> {
  const pages = pagesOfSections(sections, perPage);
  return {
    head: pageHead(archive.record, { ...head, ogType: "website", place: { page, pages } }),
    lead,
    sections: sectionsOnPage(sections, { path: head.path, page }, rowOf, perPage),
    pages,
  };
}

/** Entries grouped by year in the order given, "2024: 12 warnings". */
export function sectionsByYear<Entry extends { readonly date: { readonly year: number } }>(
  entries: readonly Entry[],
  one: string,
): Section<Entry>[] {
  return [...Map.groupBy(entries, ({ date }) => date.year)].map(([year, ofYear]) => ({
    id: `year-${year}`,
    heading: `${year}: ${countOf(ofYear.length, one)}`,
    items: ofYear,
  }));
}
