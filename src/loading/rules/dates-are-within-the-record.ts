import { dayOf, dayToPartialDate, isoPartialDate, spanOf } from "../../model/dates";
import type { CheckedContent, ContentRule } from "../content-rule";

/**
 * What lies wholly after the as-of date counts for nothing yet: either a slip, or the as-of date should move. That in
 * turn lies beyond the record where nothing in it is as new. CODEBOOK section 11.
 */
export const datesAreWithinTheRecord: ContentRule = {
  name: "dates-are-within-the-record",
  check(content, report) {
    const { warnings, events, record, isComplete } = content;
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
    const newest = newestDay(content);
    // A record that begins has no day yet.
    if (isComplete && newest !== "" && record.asOf > newest)
      report.query(record, "asOf", record.asOf, `a day not after the newest in the record, ${newest}`);
  },
};

/** The last day, `YYYY-MM-DD`, on which something in the record happened, was read, changed or looked for. */
function newestDay({ all, warnings, events, record }: CheckedContent): string {
  const logged = all.flatMap(({ reviewed, changes }) => [reviewed, ...changes.map(({ date }) => date)]);
  const own = [...(record?.changes ?? []), ...(record?.sweeps ?? [])].map(({ date }) => date);
  const happened = [...warnings, ...events].map(({ date }) => isoPartialDate(dayToPartialDate(spanOf(date).last)));
  return [...logged, ...own, ...happened].reduce((newest, day) => (day > newest ? day : newest), "");
}
