import type { ContentRule } from "../content-rule";

/** The log of an entry begins with "added" and runs forward in time; feeds take their dates from it. CODEBOOK section 11. */
export const changesAreInOrder: ContentRule = {
  name: "changes-are-in-order",
  check({ all }, report) {
    for (const entry of all) {
      const { changes, reviewed } = entry;
      for (const [index, change] of changes.entries()) {
        const before = changes[index - 1];
        if (!before && change.what !== "added")
          report(entry, "changes[0].what", change.what, "added, as the first change of every entry", "added");
        if (before && change.date < before.date)
          report(
            entry,
            `changes[${index}].date`,
            change.date,
            `a day not before that of the change above, ${before.date}`,
          );
        if (before && change.what === "added")
          report(entry, `changes[${index}].what`, change.what, "what was changed: only the first change says added");
      }
      const last = changes.at(-1);
      if (last && reviewed < last.date)
        report.query(entry, "reviewed", reviewed, `a day not before the last change, ${last.date}`);
    }
  },
};
