import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** An entry is withdrawn after it was added, and the page that says so sends readers on to another entry, not back to itself. */
export const withdrawalsAreInOrder: ContentRule = {
  name: "withdrawals-are-in-order",
  check({ all }, report) {
    for (const entry of all) {
      const { withdrawn, changes } = entry;
      const added = changes[0]?.date ?? "";
      if (!withdrawn) continue;
      if (withdrawn.see === entry.id)
        report(entry, "withdrawn.see", withdrawn.see, "the id of another entry, or no such field");
      if (withdrawn.date < added)
        report(entry, "withdrawn.date", withdrawn.date, `a day not before the entry was added, ${added}`);
      if (!changes.some(({ date }) => date === withdrawn.date))
        report.query(
          entry,
          "changes",
          inWords("nothing on the day of the withdrawal"),
          "a change that says what was withdrawn and why",
        );
    }
  },
};
