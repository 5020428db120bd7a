import { listPage } from "../../addresses";
import type { Archive } from "../../model/archive";
import { remembered } from "../../model/remembered";
import { timelineOrder } from "../../model/dates";
import type { JudgedRecord } from "../../model/record";
import { eventRow, type EventRow } from "../rows";
import { listView, sectionsByYear, type ListPage } from "./list-page";
import { countOf } from "../../model/words";

/** A page of every event by date, newest first; also those after no warning. */
export function eventList(record: JudgedRecord, page = 1): ListPage<EventRow> {
  const list = {
    head: {
      heading: "Events",
      description:
        "What was done or decided, by date: crossings, responses, restraint and words, each tied to the warnings it came after.",
      section: "events" as const,
      path: listPage("events"),
    },
    lead: `${countOf(record.archive.events.length, "event")}, newest first; also those after no warning of the record.`,
    sections: sectionsOf(record.archive),
    rowOf: eventRow,
  };
  return listView(record, list, page);
}

const sectionsOf = remembered(({ events }: Archive) => sectionsByYear(timelineOrder(events), "event"));
