import { facetPage, listPage } from "../addresses";
import { judge, judgedLines, type JudgedRecord, type LineJudgement } from "../model/record";
import { standardWindow, windowDaysOf, windowLabel, windowNames } from "../model/terms/assumption";
import {
  lineStatuses,
  lineStatusLabels,
  outcomeKinds,
  outcomeLabels,
  responseLabels,
  responses,
} from "../model/terms/outcome";
import { type LineCount, type RestraintTimes, restraintTimesLabels, type Totals, totalsOfLines } from "../model/totals";
import { countOf, formatCount } from "../model/words";

/** A figure; with `href` where a page carries the same number. */
export interface FigureCell {
  readonly text: string;
  readonly href?: string;
  /** What goes with the figure, in words, each on a line of its own. */
  readonly more?: readonly string[];
}

export interface FigureRow {
  readonly head: { readonly name: string; readonly href?: string };
  readonly cells: readonly FigureCell[];
}

/** Figures of the record, as a table shows them. */
export interface FigureTable {
  /** The caption's, by which the page can be linked to. */
  readonly id: string;
  readonly caption: string;
  /** The heads of all columns, that of the rows' heads first. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The last row, set apart; null where the rows are not parts of one whole. */
  readonly total: FigureRow | null;
}

/** A number, leading to the page with the same one; 0 leads nowhere. */
export function figure(count: number, href?: string): FigureCell {
  return { text: formatCount(count), ...(href !== undefined && count > 0 ? { href } : {}) };
}

/** "128 lines, stated in 198 warnings". */
function linesAndStatements({ lines, statements }: { readonly lines: number; readonly statements: number }): string {
  return `${countOf(lines, "line")}, stated in ${countOf(statements, "warning")}`;
}

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

/** The lines of the record as they fare with one response window. CODEBOOK section 5. */
export interface WindowedLines {
  /** "90 days"; the standard one says so. */
  readonly label: string;
  readonly isStandard: boolean;
  readonly lines: readonly LineJudgement[];
}

/** The lines with each window for which results are published, the standard one among them. */
export function windowedLines({ archive, judgements }: JudgedRecord): readonly WindowedLines[] {
  return windowNames.map((name) => {
    const isStandard = name === standardWindow;
    const judged = isStandard
      ? judgements
      : judge(archive, { asOf: archive.record.asOf, windowDays: windowDaysOf(name) });
    return {
      label: isStandard ? `${windowLabel(name)} (standard)` : windowLabel(name),
      isStandard,
      lines: judgedLines(archive, judged),
    };
  });
}

/** The lines as the published outcomes have them. */
export function standardLines(windows: readonly WindowedLines[]): readonly LineJudgement[] {
  const standard = windows.find(({ isStandard }) => isStandard);
  if (!standard) throw new Error("The standard window is not among those for which results are published.");
  return standard.lines;
}

/** Values that one row or column of a table counts together. */
export interface Part<Key extends string> {
  readonly name: string;
  readonly keys: readonly Key[];
}

const joined = {
  name: "Stated consequence carried out, in full or in part",
  keys: ["carried-out", "carried-out-in-part"],
};

/**
 * One part for each value or, where the degree is not to be relied on in totals, one for what was carried out in full
 * and in part. CODEBOOK section 10.
 */
export function partsOf<Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  countsDegree: boolean,
): Part<Key>[] {
  const isJoined = (key: Key) => !countsDegree && joined.keys.includes(key);
  const together = keys.filter(isJoined);
  return keys.flatMap((key): Part<Key>[] => {
    if (!isJoined(key)) return [{ name: labels[key], keys: [key] }];
    return key === together[0] ? [{ name: joined.name, keys: together }] : [];
  });
}
