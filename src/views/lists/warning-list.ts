import { listPage } from "../../addresses";
import { timelineOrder } from "../../model/timeline-order";
import { countOf } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { warningRow, type WarningRow } from "../rows";
import { groupedByYear, listView, type ListPage } from "./list-page";

/** Every warning by date, newest first. */
export function warningList(record: JudgedRecord): ListPage<WarningRow> {
  const { warnings } = record.archive;
  const rows = timelineOrder(warnings).map((warning) => warningRow(record, warning));
  const head = {
    heading: "Warnings",
    description: "Every warning of the record by date, with what became of its line.",
    section: "timeline" as const,
    path: listPage("warnings"),
  };
  return listView(
    record,
    head,
    `${countOf(warnings.length, "warning")}, newest first.`,
    groupedByYear(rows, "warning"),
  );
}
