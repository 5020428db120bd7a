import { listPage } from "../../addresses";
import type { Archive, Warning } from "../../model/archive";
import { remembered } from "../../model/remembered";
import { timelineOrder } from "../../model/dates";
import type { JudgedRecord } from "../../model/record";
import { warningRow, type WarningRow } from "../rows";
import { listView, sectionsByYear, type ListPage } from "./list-page";
import { countOf } from "../../model/words";

/** A page of every warning by date, newest first. */
export function warningList(record: JudgedRecord, page = 1): ListPage<WarningRow> {
  const list = {
    head: {
      heading: "Warnings",
      description: "Every warning of the record by date, with what became of its line.",
      section: "timeline" as const,
      path: listPage("warnings"),
    },
    lead: `${countOf(record.archive.warnings.length, "warning")}, newest first.`,
    sections: sectionsOf(record.archive),
    rowOf: (warning: Warning) => warningRow(record, warning),
  };
  return listView(record, list, page);
}

const sectionsOf = remembered(({ warnings }: Archive) => sectionsByYear(timelineOrder(warnings), "warning"));
