import type { ContentRule } from "../content-rule";

/** The changes of the record itself run forward in time; feeds take their dates and their ids from it. CODEBOOK section 11. */
export const recordChangesAreInOrder: ContentRule = {
  name: "record-changes-are-in-order",
  check({ record }, report) {
    for (const [index, change] of record?.changes.entries() ?? []) {
      const before = record?.changes[index - 1];
      if (record && before && change.date < before.date)
        report(
          record,
          `changes[${index}].date`,
          change.date,
          `a day not before that of the change above, ${before.date}`,
        );
    }
  },
};
