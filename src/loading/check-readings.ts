import { checkRules } from "./check-rules";
import { checkedContent } from "./checked-content";
import { allReadings, type ContentReadings } from "./content-readings";
import type { Findings } from "./content-rule";
import { sortFaults } from "./format-fault";
import type { ReadSeeds } from "./read-seeds";
import { contentRules } from "./rules/content-rules";

/** All that is wrong, or worth a look, in files that have been read: each by itself and all together, sorted. */
export function checkReadings(readings: ContentReadings, seeds: ReadSeeds): Findings {
  const all = allReadings(readings);
  const ruled = checkRules(contentRules, checkedContent(readings, seeds.texts), all);
  const faults = [
    ...readings.strayFaults,
    ...all.flatMap((reading) => reading.faults),
    ...seeds.faults,
    ...ruled.faults,
  ];
  return { faults: sortFaults(faults), queries: sortFaults(ruled.queries), answered: sortFaults(ruled.answered) };
}
