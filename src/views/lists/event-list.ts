import { listPage } from "../../addresses";
import { timelineOrder } from "../../model/timeline-order";
import { countOf } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { eventRow, type EventRow } from "../rows";
import { groupedByYear, listView, type ListPage } from "./list-page";

/** Every event by date, newest first; also those that answer no warning. */
export function eventList(record: JudgedRecord): ListPage<EventRow> {
  const { events } = record.archive;
  const rows = timelineOrder(events).map(eventRow);
  const head = {
    heading: "Events",
    description:
      "What was done or decided, by date: crossings, responses, restraint and words, each tied to the warnings it answers.",
    section: "events" as const,
    path: listPage("events"),
  };
  const lead = `${countOf(events.length, "event")}, newest first; also those that answer no warning.`;
  return listView(record, head, lead, groupedByYear(rows, "event"));
}
