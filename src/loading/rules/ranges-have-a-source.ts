import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** How far a weapon system reaches is a fact like others, and a fact that no source shows is left out. */
export const rangesHaveASource: ContentRule = {
  name: "ranges-have-a-source",
  check({ weapons }, report) {
    for (const weapon of weapons)
      if (weapon.rangeKm !== null && weapon.sources.length === 0 && weapon.seedRefs.length === 0)
        report.query(
          weapon,
          "rangeKm",
          inWords(`${weapon.rangeKm}, and no source`),
          "a source that shows it, or no range",
        );
  },
};
