import { lineStatuses, lineStatusLabels, type Response, responseLabels, responses } from "../../model/terms/outcome";
import { totalsOfLines, type Totals } from "../../model/totals";
import { figure, type FigureCell, type FigureRow, type FigureTable } from "./figure-table";
import type { LineGroup, LineGrouping } from "./line-groupings";
import { type Part, partsOf } from "./parts";
import { standardLines, type WindowedLines } from "./windowed-record";

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
