import { facetList, type FacetPageKind } from "../addresses";
import { type JudgedLine, judgedLines, type JudgedRecord } from "../model/record";
import { lineStatuses, lineStatusLabels, responseLabels, responses } from "../model/terms/outcome";
import { totalsOfLines, type Totals } from "../model/totals";
import { countOf } from "../model/words";
import { type FacetPage, facetPages } from "./facets";
import { figure, type FigureCell, type FigureTable } from "./figures";
import { pageHead, type PageHead } from "./page-head";

/** The page that lists all sides, themes, outcomes or years, with what the record holds on each. */
export interface FacetListPage {
  readonly kind: FacetPageKind;
  readonly head: PageHead;
  readonly lead: string;
  readonly tables: readonly FigureTable[];
}

const headings: Readonly<Record<FacetPageKind, { readonly heading: string; readonly lead: string }>> = {
  sides: {
    heading: "Sides",
    lead: "Each side that warned, with the lines it drew and what became of them. A line belongs to the side that drew it.",
  },
  themes: {
    heading: "Themes",
    lead: "What the warnings are about. A line with several themes is counted under each, so the rows don’t add up.",
  },
  outcomes: {
    heading: "Outcomes",
    lead: "What became of the lines, and what followed. Each line has one outcome, the one word for all; a warning is judged by itself.",
  },
  years: {
    heading: "Years",
    lead: "The warnings and events of each year, by the date on which they were said or done.",
  },
};

/** All pages of a kind of facet as tables of figures, each row leading to its page. */
export function facetListPage(record: JudgedRecord, kind: FacetPageKind): FacetListPage {
  const { heading, lead } = headings[kind];
  return {
    kind,
    head: pageHead(record.archive.record, {
      heading,
      description: lead,
      path: facetList(kind),
      section: null,
      ogType: "website",
    }),
    lead,
    tables: tablesOf[kind](record),
  };
}

const tablesOf: Readonly<Record<FacetPageKind, (record: JudgedRecord) => readonly FigureTable[]>> = {
  sides: (record) => [fatesTable(record, "sides", "Side")],
  themes: (record) => [fatesTable(record, "themes", "Theme")],
  outcomes: (record) => [outcomesTable(record), crossedTable(record)],
  years: (record) => [
    {
      id: "years",
      caption: "Warnings and events by year",
      columns: ["Year", "Warnings", "Events"],
      rows: facetPages("years", record)
        .toReversed()
        .map((page) => ({ head: headOf(page), cells: [figure(page.warnings.length), figure(page.events.length)] })),
      total: null,
    },
  ],
};

/** A row a side or theme: lines, what became of them, how they were answered, restraint. */
function fatesTable(record: JudgedRecord, kind: "sides" | "themes", name: string): FigureTable {
  const judged = judgedLines(record.archive, record.judgements);
  const pages = facetPages(kind, record).filter(({ warnings }) => warnings.length > 0);
  return {
    id: kind,
    caption: `${countOf(pages.length, name.toLowerCase())}: lines by status and response, and those with restraint of the warned side on record`,
    columns: [
      name,
      "Warnings",
      "Lines",
      ...lineStatuses.map((status) => lineStatusLabels[status]),
      ...answered.map((response) => responseLabels[response]),
      "Restraint on record",
    ],
    rows: pages.map((page) => ({ head: headOf(page), cells: fateCells(page, judged) })),
    total: null,
  };
}

const answered = responses.filter((response) => response !== "not-applicable");

function fateCells({ id, kind, warnings, href }: FacetPage, judged: readonly JudgedLine[]): FigureCell[] {
  const lines = judged.filter(({ line }) =>
    kind === "sides" ? line.side === id : line.themes.some((theme) => theme === id),
  );
  const { all, byLineStatus, byResponse, byRestraint } = totalsOfLines(lines);
  return [
    figure(warnings.length, href),
    figure(all.lines),
    ...lineStatuses.map((status) => figure(byLineStatus[status].lines)),
    ...answered.map((response) => figure(byResponse[response].lines)),
    figure(all.lines - byRestraint.none.lines),
  ];
}

function outcomesTable(record: JudgedRecord): FigureTable {
  return {
    id: "outcomes",
    caption: "Every outcome, with the lines and the warnings that have it",
    columns: ["Outcome", "Lines", "Warnings"],
    rows: facetPages("outcomes", record).map((page) => ({
      head: headOf(page),
      cells: [figure(page.lines.length), figure(page.warnings.length)],
    })),
    total: null,
  };
}

/** What followed where a line was crossed, whole or in part: the numbers of which the start page names the largest. */
function crossedTable({ archive, judgements }: JudgedRecord): FigureTable {
  const crossed = judgedLines(archive, judgements).filter(({ derivation }) => derivation.steps.length > 0);
  const totals: Totals = totalsOfLines(crossed);
  return {
    id: "crossed-lines",
    caption: `What followed on the ${countOf(crossed.length, "line")} crossed, wholly or partly`,
    columns: ["Response", "Lines"],
    rows: responses.map((response) => ({
      head: { name: response === "not-applicable" ? "Neither act nor words" : responseLabels[response] },
      cells: [figure(totals.byResponse[response].lines)],
    })),
    total: { head: { name: "All" }, cells: [figure(crossed.length)] },
  };
}

function headOf({ label, href }: FacetPage): { name: string; href: string } {
  return { name: label, href };
}
