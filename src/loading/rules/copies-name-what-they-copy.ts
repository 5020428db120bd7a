import { standingOf, unknownOrigin } from "../../model/source-standing";
import type { ContentRule } from "../content-rule";
import { nothing } from "../fault";

/** A copy names the publisher whose text it copies, and nothing else does. CODEBOOK section 4. */
export const copiesNameWhatTheyCopy: ContentRule = {
  name: "copies-name-what-they-copy",
  check({ sources, publisherList }, report) {
    if (!publisherList) return;
    for (const source of sources) {
      const isCopy = standingOf(publisherList.publishers, source).rank === "copy";
      if (isCopy && source.copyOf === null)
        report(source, "copyOf", nothing, `the publisher whose text this copies, or ${unknownOrigin}`);
      if (!isCopy && source.copyOf !== null)
        report(source, "copyOf", source.copyOf, "no such field, unless its rank, or that of its publisher, is copy");
    }
  },
};
