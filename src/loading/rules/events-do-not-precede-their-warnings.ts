import { isoPartialDate, spanOf, whollyBefore } from "../../model/dates";
import { answersIn, type ContentRule } from "../content-rule";

/** What happened wholly before a warning cannot be its aftermath. CODEBOOK section 6, "Errors". */
export const eventsDoNotPrecedeTheirWarnings: ContentRule = {
  name: "events-do-not-precede-their-warnings",
  check(content, report) {
    for (const { event, warning, field } of answersIn(content))
      if (whollyBefore(spanOf(event.date), spanOf(warning.date)))
        report(
          event,
          `${field}.warning`,
          warning.id,
          `a warning not later than the event, which is of ${isoPartialDate(event.date)}`,
        );
  },
};
