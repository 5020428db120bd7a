import { dayOf, isoPartialDate, spanOf } from "../../model/dates";
import type { ContentRule } from "../content-rule";

/** What lies wholly after the as-of date counts for nothing yet: either a slip, or the as-of date should move. CODEBOOK section 11. */
export const datesAreWithinTheRecord: ContentRule = {
  name: "dates-are-within-the-record",
  check({ warnings, events, record }, report) {
    if (!record) return;
    const asOf = dayOf(record.asOf);
    for (const entry of [...warnings, ...events])
      if (spanOf(entry.date).first > asOf)
        report.query(
          entry,
          "date",
          isoPartialDate(entry.date),
          `a date up to the as-of date in content/record.yaml, ${record.asOf}`,
        );
  },
};
