import type { AssumedRecord } from "../../model/assumptions";
import {
  lineStatuses,
  lineStatusLabels,
  outcomeKinds,
  outcomeLabels,
  responseLabels,
  responses,
} from "../../model/terms/outcome";
import { totalsOf, type LineCount, type Totals } from "../../model/totals";
import { makeFigureTable } from "./figure-table";
import { countOf } from "../../model/words";

/** Lines by status, response and outcome, as they come out and as they are published. CODEBOOK section 6. */
export function totalTables(standard: AssumedRecord, assumed: AssumedRecord): HTMLElement[] {
  const [published, now] = [standard, assumed].map(({ record, judgements }) => totalsOf(record, judgements));
  if (!published || !now) return [];
  const table = <Key extends string>(
    name: string,
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
    count: (totals: Totals) => Readonly<Record<Key, LineCount>>,
  ) =>
    makeFigureTable(
      `Lines by ${name.toLowerCase()}: ${linesAndStatements(now.all)} as assumed; ${linesAndStatements(published.all)} by the standard rules`,
      [name, "Lines, as assumed", "Warnings that state them, as assumed", "Lines, standard"],
      keys.map((key) => ({
        head: labels[key],
        cells: [count(now)[key].lines, count(now)[key].statements, count(published)[key].lines],
      })),
    );
  return [
    table("Status", lineStatuses, lineStatusLabels, ({ byLineStatus }) => byLineStatus),
    table("Response", responses, responseLabels, ({ byResponse }) => byResponse),
    table("Outcome", outcomeKinds, outcomeLabels, ({ byOutcome }) => byOutcome),
  ];
}

function linesAndStatements({ lines, statements }: LineCount): string {
  return `${countOf(lines, "line")}, stated in ${countOf(statements, "warning")},`;
}
