import { standingOf } from "../../model/source-standing";
import type { ContentRule } from "../content-rule";

/** Words shown as said were read where they were first published, or in a report that answers for them. CODEBOOK section 4. */
export const shownQuotationsRestOnNoCopy: ContentRule = {
  name: "shown-quotations-rest-on-no-copy",
  check({ warnings, byId, publisherList }, report) {
    if (!publisherList) return;
    for (const warning of warnings) {
      if (warning.withdrawn) continue;
      for (const [index, quote] of warning.quotes.entries()) {
        const source = byId.sources.get(quote.source);
        if (source && standingOf(publisherList.publishers, source).rank === "copy")
          report.query(warning, `quotes[${index}].source`, quote.source, "a source that is no copy");
      }
    }
  },
};
