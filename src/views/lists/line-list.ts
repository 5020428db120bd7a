import { listPage, onPage } from "../../addresses";
import type { JudgedLine } from "../../model/judgements";
import { lineMoments } from "../../model/line-moments";
import { lineOrder } from "../../model/line-order";
import { drawnRowsPerPage, lightPageSize, marksPerPage, onePageOf, pageCount, pageOf } from "../../model/paging";
import { remembered } from "../../model/remembered";
import type { JudgedRecord } from "../../model/record";
import { pageHead, type PageHead } from "../page-head";
import { statusSections, type StatusSection } from "./line-sections";
import { themeTable, type ThemeTable } from "./theme-table";
import { countOf } from "../../model/words";

export interface LineListPage {
  readonly head: PageHead;
  readonly lead: string;
  /** On the first page only. */
  readonly overview: ThemeTable | null;
  readonly sections: readonly StatusSection[];
  /** The lines of the page, in its order. */
  readonly lines: readonly JudgedLine[];
  /** How many pages the list has. */
  readonly pages: number;
}

/** How many lines a page of the list holds at most: fewer where they have many statements and events. */
const linesPerPage = remembered((record: JudgedRecord) =>
  lightPageSize(
    lineOrder(record).lines.map((line) => lineMoments(line).length),
    drawnRowsPerPage,
    marksPerPage,
  ),
);

/** The address of the first page of the list that holds one of these lines. */
export function linesPage(record: JudgedRecord, lines: readonly JudgedLine[]): string {
  const { positionOf } = lineOrder(record);
  const perPage = linesPerPage(record);
  return onPage(listPage("lines"), Math.min(...lines.map((line) => pageOf(positionOf(line), perPage))));
}

/**
 * A page of every line that has been stated, by what became of it and by theme, in the order of first warnings.
 * @param perPage the most lines of a page
 */
export function lineList(record: JudgedRecord, page = 1, perPage = linesPerPage(record)): LineListPage {
  const order = lineOrder(record);
  const path = listPage("lines");
  const pages = pageCount(order.lines.length, perPage);
  const pathTo = (line: JudgedLine): string => {
    const holder = pageOf(order.positionOf(line), perPage);
    return holder === page ? "" : onPage(path, holder);
  };
  return {
    head: pageHead(record.archive.record, {
      heading: "Lines",
      description: "The acts warned against, each counted once however often it was named, by what became of it.",
      section: "lines",
      path,
      ogType: "website",
      place: { page, pages },
    }),
    lead: `${countOf(order.lines.length, "line")}. A line is an act warned against; statements by the same side against the same act are counted together.`,
    overview: page === 1 ? themeTable(order.grouped, pathTo) : null,
    sections: statusSections(record, order, { path, page }, perPage),
    lines: onePageOf(order.lines, page, perPage),
    pages,
  };
}
