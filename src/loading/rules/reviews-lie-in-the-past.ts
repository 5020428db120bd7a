import type { ContentRule } from "../content-rule";

/** Nobody has read an entry tomorrow. Which day it is only the check knows that an editor runs; a build asks no clock. */
export const reviewsLieInThePast: ContentRule = {
  name: "reviews-lie-in-the-past",
  check({ all, today }, report) {
    if (today === null) return;
    for (const entry of all) {
      if (entry.reviewed > today) report.query(entry, "reviewed", entry.reviewed, `a day up to today, ${today}`);
      for (const [index, { date }] of entry.changes.entries())
        if (date > today) report.query(entry, `changes[${index}].date`, date, `a day up to today, ${today}`);
    }
  },
};
