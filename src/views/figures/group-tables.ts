import { lineStatuses, lineStatusLabels, responseLabels, responses } from "../../model/terms/outcome";
import { totalsOfLines, type Totals } from "../../model/totals";
import { figure, type FigureCell, type FigureRow, type FigureTable } from "./figure-table";
import type { LineGroup, LineGrouping } from "./line-groupings";
import { standardLines, type WindowedLines } from "./windowed-record";

/** How the lines of each group fared, under the standard rules: by status, with the warnings recorded, and by response. */
export function groupTables(windows: readonly WindowedLines[], grouping: LineGrouping): FigureTable[] {
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
      columns: [grouping.name, "Lines", ...responses.map((response) => responseLabels[response]), "Distinct responses"],
      rows: groups.map((group) => row(group, responseCells)),
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

function responseCells({ all, byResponse, distinctResponses }: Totals): FigureCell[] {
  return [
    figure(all.lines),
    ...responses.map((response) => figure(byResponse[response].lines)),
    figure(distinctResponses),
  ];
}
