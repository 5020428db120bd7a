import type { JudgedRecord } from "../judged-record";
import { countOf } from "../count-text";
import { pageHead, type OwnHead, type PageHead } from "../page-head";

/** Rows under a heading that says how many they are. */
export interface RowGroup<Row> {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface ListPage<Row> {
  readonly head: PageHead;
  readonly lead: string;
  readonly groups: readonly RowGroup<Row>[];
}

type ListHead = Pick<OwnHead, "heading" | "description" | "section" | "path">;

/** A list of entries; groups without rows are left out. */
export function listView<Row>(
  { archive }: JudgedRecord,
  head: ListHead,
  lead: string,
  groups: readonly RowGroup<Row>[],
): ListPage<Row> {
  return {
    head: pageHead(archive.record, { ...head, ogType: "website" }),
    lead,
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

/** Rows grouped by year in the order given, "2024: 12 warnings". */
export function groupedByYear<Row extends { readonly year: number }>(
  rows: readonly Row[],
  one: string,
): RowGroup<Row>[] {
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, ofYear]) => ({
    id: `year-${year}`,
    heading: `${year}: ${countOf(ofYear.length, one)}`,
    rows: ofYear,
  }));
}
