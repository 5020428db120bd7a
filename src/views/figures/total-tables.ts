import { facetPage, listPage } from "../../addresses";
import {
  lineStatuses,
  lineStatusLabels,
  outcomeKinds,
  outcomeLabels,
  responseLabels,
  responses,
} from "../../model/terms/outcome";
import { totalsOfLines, type LineCount, type Totals } from "../../model/totals";
import { figure, linesAndStatements, type FigureRow, type FigureTable } from "./figure-table";
import { standardLines, type WindowedLines } from "./windowed-record";

/** One way of dividing all lines into parts. */
interface Division<Key extends string> {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly Key[];
  readonly labels: Readonly<Record<Key, string>>;
  readonly count: (totals: Totals) => Readonly<Record<Key, LineCount>>;
  /** The page with the same number; undefined where there is none. */
  readonly page: (key: Key) => string | undefined;
}

/** All lines by status, response and outcome, the last two with every window side by side. CODEBOOK sections 5, 6 and 8. */
export function totalTables(windows: readonly WindowedLines[]): FigureTable[] {
  return [
    statusTable(totalsOfLines(standardLines(windows))),
    windowTable(windows, {
      id: "lines-by-response",
      name: "Response",
      keys: responses,
      labels: responseLabels,
      count: ({ byResponse }) => byResponse,
      page: (response) => (response === "not-applicable" ? undefined : facetPage("outcomes", response)),
    }),
    windowTable(windows, {
      id: "lines-by-outcome",
      name: "Outcome",
      keys: outcomeKinds,
      labels: outcomeLabels,
      count: ({ byOutcome }) => byOutcome,
      page: (outcome) => facetPage("outcomes", outcome),
    }),
  ];
}

function statusTable({ all, byLineStatus }: Totals): FigureTable {
  return {
    id: "lines-by-status",
    caption: `Lines by status: ${linesAndStatements(all)}. The window plays no part in it.`,
    columns: ["Status", "Lines", "Statements"],
    rows: lineStatuses.map((status) => {
      const { lines, statements } = byLineStatus[status];
      return {
        head: { name: lineStatusLabels[status] },
        cells: [figure(lines, `${listPage("lines")}#${status}`), figure(statements)],
      };
    }),
    total: { head: { name: "All" }, cells: [figure(all.lines, listPage("lines")), figure(all.statements)] },
  };
}

function windowTable<Key extends string>(windows: readonly WindowedLines[], division: Division<Key>): FigureTable {
  const totals = windows.map(({ lines, isStandard }) => ({ isStandard, totals: totalsOfLines(lines) }));
  const standard = totalsOfLines(standardLines(windows));
  const row = (key: Key): FigureRow => ({
    head: { name: division.labels[key] },
    cells: [
      ...totals.map((each) =>
        figure(division.count(each.totals)[key].lines, each.isStandard ? division.page(key) : undefined),
      ),
      figure(division.count(standard)[key].statements),
    ],
  });
  return {
    id: division.id,
    caption: `Lines by ${division.name.toLowerCase()}, with each response window: ${linesAndStatements(standard.all)}`,
    columns: [division.name, ...windows.map(({ label }) => label), "Statements (standard)"],
    rows: division.keys.map(row),
    total: {
      head: { name: "All" },
      cells: [...totals.map((each) => figure(each.totals.all.lines)), figure(standard.all.statements)],
    },
  };
}

/** How many different acts answered, with each window. CODEBOOK section 7, "One response, many lines". */
export function distinctResponsesTable(windows: readonly WindowedLines[]): FigureTable {
  const totals = windows.map(({ lines }) => totalsOfLines(lines));
  const answered = ({ byResponse }: Totals) =>
    byResponse["carried-out"].lines + byResponse["carried-out-in-part"].lines + byResponse["other-response"].lines;
  return {
    id: "distinct-responses",
    caption:
      "Acts that answered a crossing, whole or in part, inside the window: one act may answer several lines, and several acts one line",
    columns: ["Count", ...windows.map(({ label }) => label)],
    rows: [
      { head: { name: "Lines so answered" }, cells: totals.map((each) => figure(answered(each))) },
      { head: { name: "Distinct responses" }, cells: totals.map((each) => figure(each.distinctResponses)) },
    ],
    total: null,
  };
}
