import type { Link, Warning } from "../../model/archive";
import { siftLinks } from "../../model/outcome/links";
import { subjectOf } from "../../model/outcome/days";
import { dayOf, isoPartialDate, spanOf, whollyBefore } from "../../model/dates";
import { answersIn, type CheckedContent, type ContentRule } from "../content-rule";

/** A warning lapses after it was issued and before any crossing that counts. CODEBOOK sections 2 and 6, "Errors". */
export const lapsesLieBetweenWarningAndCrossing: ContentRule = {
  name: "lapses-lie-between-warning-and-crossing",
  check(content, report) {
    const asOf = content.record ? dayOf(content.record.asOf) : Infinity;
    for (const warning of content.warnings) {
      if (!warning.lapsed) continue;
      const lapse = spanOf(warning.lapsed.date);
      const written = isoPartialDate(warning.lapsed.date);
      if (whollyBefore(lapse, spanOf(warning.date)))
        report(warning, "lapsed.date", written, `a date not before the warning, ${isoPartialDate(warning.date)}`);
      const crossing = countedCrossings(content, warning, asOf).find(({ event }) =>
        whollyBefore(spanOf(event.date), lapse),
      );
      if (crossing)
        report(
          warning,
          "lapsed.date",
          written,
          `a date not after the crossing ${crossing.event.id}: what has been crossed no longer lapses`,
        );
      if (lapse.first > asOf)
        report.query(warning, "lapsed.date", written, "a date up to the as-of date in content/record.yaml");
    }
  },
};

function countedCrossings(content: CheckedContent, warning: Warning, asOf: number): readonly Link[] {
  const links = answersIn(content).filter((placed) => placed.warning === warning && !placed.event.withdrawn);
  const subject = subjectOf([warning], asOf);
  const counted = subject ? siftLinks(subject, links, asOf).counted : [];
  return counted.map(({ link }) => link).filter(({ answer }) => answer.relation === "crossing");
}
