import type { DayRange } from "../derivation";
import type { LineJudgement } from "../record";
import { lineStatuses, lineStatusLabels, responseLabels, responses } from "../terms/outcome";
import {
  carriedOutShare,
  type CarriedOutShare,
  type RestraintTimes,
  restraintTimesLabels,
  type Totals,
  totalsOfLines,
} from "../totals";
import { countOf, daysPhrase, formatCount } from "../words";
import type { ComparedSelection } from "./comparable";
import type { ComparedFacet } from "./comparison-address";

/** One figure, and what stands smaller below it; empty where nothing does. */
interface ComparedCell {
  readonly text: string;
  readonly more: string;
}

/** The same figure of each selection, in their order. */
export interface ComparedRow {
  readonly label: string;
  readonly cells: readonly ComparedCell[];
}

/** Rows that are counted among the same lines. */
export interface ComparedRows {
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

/** From how many cases on a percentage is given. */
export const fewestForPercent = 20;

/** What is counted of one selection. */
interface Counted {
  readonly selection: ComparedSelection;
  readonly all: Totals;
  /** Of the lines crossed, wholly or partly, and of all others. */
  readonly crossed: Totals;
  readonly others: Totals;
  readonly held: readonly DayRange[];
  readonly lags: readonly DayRange[];
}

/** The same rows of figures for every selection, each with its denominator. CODEBOOK sections 7 and 8. */
export function comparisonTable(selections: readonly ComparedSelection[]): readonly ComparedRows[] {
  const counted = selections.map(countSelection);
  const shares = selections.every(({ chosen }) => hasShare(chosen.facet)) ? [shareRows(counted)] : [];
  return [
    {
      heading: "What was said",
      rows: [
        row("Warnings", counted, ({ selection }) => plain(selection.warnings.length)),
        row("Lines drawn by them", counted, ({ all }) => plain(all.all.lines)),
      ],
    },
    {
      heading: "What became of the lines",
      rows: lineStatuses.map((status) =>
        row(lineStatusLabels[status], counted, ({ all }) => part(all.byLineStatus[status].lines, all.all.lines)),
      ),
    },
    {
      heading: "What followed on those crossed, wholly or partly",
      rows: responses.map((response) =>
        row(
          response === "not-applicable" ? "Neither act nor words" : responseLabels[response],
          counted,
          ({ crossed }) => part(crossed.byResponse[response].lines, crossed.all.lines),
        ),
      ),
    },
    {
      heading: "What followed on the others",
      rows: [
        row(responseLabels.unprompted, counted, ({ others }) =>
          part(others.byResponse.unprompted.lines, others.all.lines),
        ),
      ],
    },
    {
      heading: "Restraint of the warned side",
      rows: restraintRows.map((times) =>
        row(restraintTimesLabels[times], counted, ({ all }) => part(all.byRestraint[times].lines, all.all.lines)),
      ),
    },
    {
      heading: "Days: the median, and from the fewest to the most",
      rows: [
        row("From the first warning until crossed", counted, ({ held }) => spread(held)),
        row("From the crossing to the act that answered it", counted, ({ lags }) => spread(lags)),
      ],
    },
    ...shares,
  ];
}

const restraintRows = ["before", "after", "both"] as const satisfies readonly RestraintTimes[];

function countSelection(selection: ComparedSelection): Counted {
  const isCrossed = ({ derivation }: LineJudgement) => derivation.steps.length > 0;
  const derivations = selection.lines.map(({ derivation }) => derivation);
  return {
    selection,
    all: totalsOfLines(selection.lines),
    crossed: totalsOfLines(selection.lines.filter(isCrossed)),
    others: totalsOfLines(selection.lines.filter((line) => !isCrossed(line))),
    held: derivations.flatMap(({ daysHeld }) => (daysHeld?.until === "crossing" ? [daysHeld.days] : [])),
    lags: derivations.flatMap(({ responseLag }) => (responseLag ? [responseLag.days] : [])),
  };
}

/** The shares that the codebook allows are given by side and theme, and by nothing that mixes them. CODEBOOK section 8. */
function hasShare(facet: ComparedFacet): boolean {
  return facet === "side" || facet === "theme";
}

function shareRows(counted: readonly Counted[]): ComparedRows {
  return {
    heading: "Where a specific act had been announced, the line was crossed and nothing is open any more",
    rows: [row(responseLabels["carried-out"], counted, ({ selection }) => share(carriedOutShare(selection.lines)))],
  };
}

function share({ cases, carriedOut, carriedOutInPart, leftOut }: CarriedOutShare): ComparedCell {
  const others = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  const more = [
    ...(carriedOutInPart > 0 ? [`${formatCount(carriedOutInPart)} in part`] : []),
    ...(others > 0 ? [`${formatCount(others)} left out`] : []),
  ];
  return { text: cases === 0 ? noCase : outOf(carriedOut, cases), more: more.join(", ") };
}

const noCase = "no case";

function row(label: string, counted: readonly Counted[], cellOf: (one: Counted) => ComparedCell): ComparedRow {
  return { label, cells: counted.map(cellOf) };
}

function plain(count: number): ComparedCell {
  return { text: formatCount(count), more: "" };
}

/** "31 of 92", with the percentage where there are enough cases for one. */
function part(count: number, of: number): ComparedCell {
  if (of === 0) return { text: noCase, more: "" };
  return { text: outOf(count, of), more: of < fewestForPercent ? "" : `${Math.round((count / of) * 100)}%` };
}

function outOf(count: number, of: number): string {
  return `${formatCount(count)} of ${formatCount(of)}`;
}

/** "66 days", with "3 to 1,020, 31 lines". */
function spread(days: readonly DayRange[]): ComparedCell {
  const found = spreadOf(days);
  if (!found) return { text: noCase, more: "" };
  const { median, range, cases } = found;
  const ends = [...new Set([range.least, range.most])].map(formatCount).join(" to ");
  const lines = countOf(cases, "line");
  return { text: daysPhrase(median), more: cases === 1 ? lines : `${ends}, ${lines}` };
}

/** Several numbers of days in short. Where a date is not exact, each is a range itself. */
interface Spread {
  readonly cases: number;
  readonly median: DayRange;
  /** From the smallest to the largest. */
  readonly range: DayRange;
}

/**
 * The median and the range of several numbers of days; null for none. Where a date is not exact, the true median lies
 * between that of the least and that of the most days. CODEBOOK section 5.
 *
 * @example spreadOf([{ least: 3, most: 3 }, { least: 10, most: 40 }, { least: 66, most: 66 }])
 * // { cases: 3, median: { least: 10, most: 40 }, range: { least: 3, most: 66 } }
 */
export function spreadOf(days: readonly DayRange[]): Spread | null {
  if (days.length === 0) return null;
  const least = days.map((range) => range.least).sort(ascending);
  const most = days.map((range) => range.most).sort(ascending);
  return {
    cases: days.length,
    median: { least: middleOf(least), most: middleOf(most) },
    range: { least: Math.min(...least), most: Math.max(...most) },
  };
}

/** Of an even number of values the middle between the two middle ones. */
function middleOf(sorted: readonly number[]): number {
  const [low = 0, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

function ascending(one: number, other: number): number {
  return one - other;
}
