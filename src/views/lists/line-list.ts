import { listPage } from "../../addresses";
import { judgedLines } from "../../model/judged-lines";
import { lineStatuses, lineStatusLabels, type LineStatus } from "../../model/terms/outcome";
import { countOf } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { lineRow, type LineRow } from "../rows";
import { listView, type ListPage, type RowGroup } from "./list-page";

/** Every line that has been stated, by what became of it, in the order of first warnings. */
export function lineList(record: JudgedRecord): ListPage<LineRow> {
  const rows = judgedLines(record.archive, record.judgements)
    .map(({ line }) => lineRow(record, line))
    .toSorted((one, other) => one.firstDay - other.firstDay || one.headline.localeCompare(other.headline, "en"));
  const head = {
    heading: "Lines",
    description: "The acts warned against, each counted once however often it was named, by what became of it.",
    section: "lines" as const,
    path: listPage("lines"),
  };
  const lead = `${countOf(rows.length, "line")}. A line is an act warned against; statements by the same side against the same act are counted together.`;
  return listView(
    record,
    head,
    lead,
    lineStatuses.map((status) => statusGroup(status, rows)),
  );
}

function statusGroup(status: LineStatus, rows: readonly LineRow[]): RowGroup<LineRow> {
  const ofStatus = rows.filter((row) => row.chips.status.kind === status);
  return { id: status, heading: `${lineStatusLabels[status]}: ${countOf(ofStatus.length, "line")}`, rows: ofStatus };
}
