import { facetPage } from "../addresses";
import { linesByAuthority, linesBySide, linesByTheme } from "../model/lines";
import type { LineJudgement } from "../model/record";
import { lineStatuses, lineStatusLabels, type Response, responseLabels, responses } from "../model/terms/outcome";
import { sideLabels } from "../model/terms/side";
import { themeLabels } from "../model/terms/theme";
import { authorityLabels } from "../model/terms/warning";
import {
  carriedOutShare,
  type CarriedOutShare,
  type ShareExclusion,
  shareExclusionLabels,
  shareExclusions,
  type Totals,
  totalsOfLines,
} from "../model/totals";
import { formatCount } from "../model/words";
import {
  figure,
  type FigureCell,
  type FigureRow,
  type FigureTable,
  type Part,
  partsOf,
  standardLines,
  type WindowedLines,
} from "./figures";

/** How the lines of each group fared, under the standard rules: by status, with the warnings recorded, and by response. */
export function groupTables(
  windows: readonly WindowedLines[],
  grouping: LineGrouping,
  countsDegree = true,
): FigureTable[] {
  const parts = partsOf(responses, responseLabels, countsDegree);
  const groups = grouping.groups(standardLines(windows));
  const by = grouping.name.toLowerCase();
  return [
    {
      id: `${grouping.id}-status`,
      caption: `By ${by}: lines by status, and the warnings that state them. ${grouping.note}`,
      columns: [grouping.name, grouping.statements, "Lines", ...lineStatuses.map((status) => lineStatusLabels[status])],
      rows: groups.map((group) => row(group, statusCells)),
      total: null,
    },
    {
      id: `${grouping.id}-response`,
      caption: `By ${by}: lines by response, standard window, and the distinct acts that answered`,
      columns: [grouping.name, "Lines", ...parts.map(({ name }) => name), "Distinct responses"],
      rows: groups.map((group) => row(group, (totals) => responseCells(totals, parts))),
      total: null,
    },
  ];
}

function row(group: LineGroup, cells: (totals: Totals, group: LineGroup) => FigureCell[]): FigureRow {
  return { head: group, cells: cells(totalsOfLines(group.lines), group) };
}

function statusCells({ all, byLineStatus }: Totals, { countedOn }: LineGroup): FigureCell[] {
  return [
    figure(all.statements, countedOn),
    figure(all.lines, countedOn),
    ...lineStatuses.map((status) => figure(byLineStatus[status].lines)),
  ];
}

function responseCells({ all, byResponse, distinctResponses }: Totals, parts: readonly Part<Response>[]): FigureCell[] {
  return [
    figure(all.lines),
    ...parts.map(({ keys }) => figure(keys.reduce((sum, response) => sum + byResponse[response].lines, 0))),
    figure(distinctResponses),
  ];
}

/** Whether the act announced is specific does not depend on the window; whether the window is open does. */
const fixedExclusions = shareExclusions.filter((reason) => reason !== "window-open");

/**
 * Of the crossed lines of each group, those left out with the reason and, with each window, how often what had been
 * stated was carried out. Groups without a crossed line are left out. CODEBOOK section 8.
 */
export function shareTable(
  windows: readonly WindowedLines[],
  grouping: LineGrouping,
  countsDegree = true,
): FigureTable {
  const shareCell = countsDegree ? cellByDegree : cellWithoutDegree;
  const shares = windows.map(
    ({ lines }) => new Map(grouping.groups(lines).map((group) => [group.name, carriedOutShare(group.lines)])),
  );
  const rows = grouping.groups(standardLines(windows)).flatMap((group): FigureRow[] => {
    const ofGroup = shares.flatMap((share) => share.get(group.name) ?? []);
    const crossed = crossedIn(ofGroup[0]);
    return crossed === 0
      ? []
      : [{ head: group, cells: [figure(crossed), ...fixedCells(ofGroup[0]), ...ofGroup.map(shareCell)] }];
  });
  return {
    id: `${grouping.id}-shares`,
    caption: `By ${grouping.name.toLowerCase()}: crossed lines, those left out and why, and in how many of the others what was said to follow did${countsDegree ? "" : ", in full or in part"}, with each window`,
    columns: [
      grouping.name,
      "Crossed lines",
      ...fixedExclusions.map((reason) => `Left out: ${lowerFirst(shareExclusionLabels[reason])}`),
      ...windows.map(({ label }) => label),
    ],
    rows,
    total: null,
  };
}

function crossedIn(share: CarriedOutShare | undefined): number {
  if (!share) return 0;
  return share.cases + shareExclusions.reduce((sum, reason) => sum + share.leftOut[reason], 0);
}

function fixedCells(share: CarriedOutShare | undefined): FigureCell[] {
  return fixedExclusions.map((reason: ShareExclusion) => figure(share?.leftOut[reason] ?? 0));
}

/** "2 of 9", and in words what is not in it. */
function cellByDegree({ cases, carriedOut, carriedOutInPart, leftOut }: CarriedOutShare): FigureCell {
  return {
    text: cases === 0 ? "no case" : `${formatCount(carriedOut)} of ${formatCount(cases)}`,
    more: [
      ...(carriedOutInPart > 0 ? [`${formatCount(carriedOutInPart)} in part`] : []),
      ...(leftOut["window-open"] > 0 ? [`${formatCount(leftOut["window-open"])} open`] : []),
    ],
  };
}

/** "4 of 9": carried out in full and in part together. */
function cellWithoutDegree({ carriedOut, carriedOutInPart, ...share }: CarriedOutShare): FigureCell {
  return cellByDegree({ ...share, carriedOut: carriedOut + carriedOutInPart, carriedOutInPart: 0 });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Some lines under a name. */
interface LineGroup {
  readonly name: string;
  readonly href?: string;
  /** The page whose headings count the same lines and warnings; undefined where there is none. */
  readonly countedOn?: string;
  readonly lines: readonly LineJudgement[];
}

/** One way of grouping lines that figures are given by. */
interface LineGrouping {
  readonly id: "side" | "authority" | "theme";
  readonly name: string;
  /** What the number of statements of its lines is called. */
  readonly statements: string;
  /** What must be known to read the counts. */
  readonly note: string;
  readonly groups: (lines: readonly LineJudgement[]) => readonly LineGroup[];
}

/** The groupings in which figures are given; never one for all together. CODEBOOK section 8. */
export const lineGroupings: readonly LineGrouping[] = [
  {
    id: "side",
    name: "Side",
    statements: "Warnings recorded",
    note: "A line belongs to the side that drew it. Sides without a warning on record are not listed.",
    groups: (lines) =>
      [...linesBySide(lines)].map(([side, members]) => {
        const href = facetPage("sides", side);
        return { name: sideLabels[side], href, countedOn: href, lines: members };
      }),
  },
  {
    id: "authority",
    name: "Authority",
    statements: "Their statements",
    note: "A line has the highest authority among its statements before the first crossing; all its statements are counted with it.",
    groups: (lines) =>
      [...linesByAuthority(lines)].map(([authority, members]) => ({
        name: `${authority}: ${authorityLabels[authority]}`,
        lines: members,
      })),
  },
  {
    id: "theme",
    name: "Theme",
    statements: "Their statements",
    note: "A line with several themes is counted under each, so the rows don’t add up to the whole; the page of lines has it under its first theme only.",
    groups: (lines) =>
      [...linesByTheme(lines)].map(([theme, members]) => ({
        name: themeLabels[theme],
        href: facetPage("themes", theme),
        lines: members,
      })),
  },
];
