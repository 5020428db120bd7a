import { isoPartialDate, parsePartialDate } from "../../model/dates";
import type { ContentRule } from "../content-rule";

/**
 * The ids of warnings and events begin with their date and go on in words. An id stays when a date is corrected, so a
 * different date is only queried, and only in an entry that was never changed.
 */
export const idsBeginWithADate: ContentRule = {
  name: "ids-begin-with-a-date",
  check({ warnings, events }, report) {
    for (const entry of [...warnings, ...events]) {
      const date = isoPartialDate(entry.date);
      const written = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)-[a-z0-9-]*[a-z]/.exec(entry.id)?.[1];
      if (written === undefined || !parsePartialDate(written))
        report(
          entry,
          "id",
          entry.id,
          "a date that exists and some words, as in 2024-09-12-president-long-range-strikes",
        );
      else if (written !== date && entry.changes.length === 1)
        report.query(entry, "id", entry.id, `an id that begins with the date of the entry, ${date}`);
    }
  },
};
