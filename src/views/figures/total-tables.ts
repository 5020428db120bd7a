import { facetPage, listPage } from "../../addresses";
import {
  lineStatuses,
  lineStatusLabels,
  outcomeKinds,
  outcomeLabels,
  responseLabels,
  responses,
} from "../../model/terms/outcome";
import {
  restraintTimesLabels,
  totalsOfLines,
  type LineCount,
  type RestraintTimes,
  type Totals,
} from "../../model/totals";
import { figure, linesAndStatements, type FigureRow, type FigureTable } from "./figure-table";
import { type Part, partsOf } from "./parts";
import { standardLines, type WindowedLines } from "./windowed-record";

/** One way of dividing all lines into parts. */
interface Division<Key extends string> {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly Part<Key>[];
  readonly count: (totals: Totals) => Readonly<Record<Key, LineCount>>;
  /** The page with the same number; undefined where there is none. */
  readonly page: (key: Key) => string | undefined;
  /** What must be known to read the counts. */
  readonly note: string;
}

/** All lines by status, restraint, response and outcome, the last two with every window side by side. CODEBOOK sections 5, 6 and 8. */
export function totalTables(windows: readonly WindowedLines[], countsDegree = true): FigureTable[] {
  return [
    statusTable(totalsOfLines(standardLines(windows))),
    restraintTable(totalsOfLines(standardLines(windows))),
    windowTable(windows, {
      id: "lines-by-response",
      name: "Response",
      parts: partsOf(responses, responseLabels, countsDegree),
      count: ({ byResponse }) => byResponse,
      note: "",
      page: (response) => (response === "not-applicable" ? undefined : facetPage("outcomes", response)),
    }),
    windowTable(windows, {
      id: "lines-by-outcome",
      name: "Outcome",
      parts: partsOf(outcomeKinds, outcomeLabels, countsDegree),
      count: ({ byOutcome }) => byOutcome,
      note: ". The outcome is one word for status, response and restraint together, so fewer lines may have one of these as their outcome than have it",
      page: (outcome) => facetPage("outcomes", outcome),
    }),
  ];
}

function statusTable({ all, byLineStatus }: Totals): FigureTable {
  return {
    id: "lines-by-status",
    caption: `Lines by status: ${linesAndStatements(all)}. The window plays no part in it. Warnings are counted with their line; judged each by itself, as in the filter, they fare otherwise.`,
    columns: ["Status", "Lines", "Warnings that state them"],
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

function restraintTable({ all, byRestraint }: Totals): FigureTable {
  return {
    id: "lines-by-restraint",
    caption: `Lines by restraint of the warned side: ${linesAndStatements(all)}. The window plays no part in it. Restraint is counted whatever became of the line; as an outcome it stands only where nothing was crossed, not even in part.`,
    columns: ["Restraint", "Lines", "Warnings that state them"],
    rows: Object.entries(restraintTimesLabels).map(([times, name]) => {
      const { lines, statements } = byRestraint[times as RestraintTimes];
      return { head: { name }, cells: [figure(lines), figure(statements)] };
    }),
    total: { head: { name: "All" }, cells: [figure(all.lines, listPage("lines")), figure(all.statements)] },
  };
}

function windowTable<Key extends string>(windows: readonly WindowedLines[], division: Division<Key>): FigureTable {
  const totals = windows.map(({ lines, isStandard }) => ({ isStandard, totals: totalsOfLines(lines) }));
  const standard = totalsOfLines(standardLines(windows));
  const row = ({ name, keys }: Part<Key>): FigureRow => {
    const [only, ...more] = keys;
    const page = only === undefined || more.length > 0 ? undefined : division.page(only);
    const sum = (counts: Totals, of: keyof LineCount) =>
      keys.reduce((total, key) => total + division.count(counts)[key][of], 0);
    const inWindows = totals.map((each) => figure(sum(each.totals, "lines"), each.isStandard ? page : undefined));
    return { head: { name }, cells: [...inWindows, figure(sum(standard, "statements"))] };
  };
  return {
    id: division.id,
    caption: `Lines by ${division.name.toLowerCase()}, with each response window: ${linesAndStatements(standard.all)}${division.note}`,
    columns: [division.name, ...windows.map(({ label }) => label), "Warnings that state them (standard)"],
    rows: division.parts.map(row),
    total: {
      head: { name: "All" },
      cells: [...totals.map((each) => figure(each.totals.all.lines)), figure(standard.all.statements)],
    },
  };
}

/** The responses that are acts after a crossing. */
const answers = ["carried-out", "carried-out-in-part", "acted-unspecified", "other-response"] as const;

/** How many different acts answered, with each window. CODEBOOK section 7, "One response, many lines". */
export function distinctResponsesTable(windows: readonly WindowedLines[]): FigureTable {
  const totals = windows.map(({ lines }) => totalsOfLines(lines));
  const answered = ({ byResponse }: Totals) => answers.reduce((sum, response) => sum + byResponse[response].lines, 0);
  return {
    id: "distinct-responses",
    caption:
      "Acts that answered a crossing, whole or partial, inside its window: one act may answer several lines, and several acts one line",
    columns: ["Count", ...windows.map(({ label }) => label)],
    rows: [
      { head: { name: "Lines so answered" }, cells: totals.map((each) => figure(answered(each))) },
      { head: { name: "Distinct responses" }, cells: totals.map((each) => figure(each.distinctResponses)) },
    ],
    total: null,
  };
}
