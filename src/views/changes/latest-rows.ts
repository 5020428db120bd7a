import { timelineOrder } from "../../model/dates";
import type { JudgedRecord } from "../../model/record";
import { eventRow, warningRow, type EventRow, type WarningRow } from "../rows";

/** How many warnings and events the page of what is new begins with. */
const latestAtMost = 10;

/** A warning or an event among the latest of the world. */
export type LatestRow =
  { readonly kind: "warning"; readonly row: WarningRow } | { readonly kind: "event"; readonly row: EventRow };

/** The warnings and events that happened last, newest first, whenever they were entered. */
export function latestRows(record: JudgedRecord, most = latestAtMost): LatestRow[] {
  const { warnings, events } = record.archive;
  const dated = [
    ...warnings.map((warning) => ({
      ...warning,
      rowOf: (): LatestRow => ({ kind: "warning", row: warningRow(record, warning) }),
    })),
    ...events.map((event) => ({ ...event, rowOf: (): LatestRow => ({ kind: "event", row: eventRow(event) }) })),
  ];
  return timelineOrder(dated)
    .slice(0, most)
    .map(({ rowOf }) => rowOf());
}
