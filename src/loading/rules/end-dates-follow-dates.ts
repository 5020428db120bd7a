import { isoPartialDate, spanOf, whollyBefore } from "../../model/dates";
import type { ContentRule } from "../content-rule";

/** What lasted ended no earlier than it began. */
export const endDatesFollowDates: ContentRule = {
  name: "end-dates-follow-dates",
  check({ events }, report) {
    for (const event of events)
      if (event.endDate && whollyBefore(spanOf(event.endDate), spanOf(event.date)))
        report(
          event,
          "endDate",
          isoPartialDate(event.endDate),
          `a date not before that of the event, ${isoPartialDate(event.date)}`,
        );
  },
};
