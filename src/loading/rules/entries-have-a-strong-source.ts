import { isStrong, standingOf } from "../../model/source-standing";
import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** Every warning and event is shown by a source of the first three ranks: official, agency or well-known. CODEBOOK section 4. */
export const entriesHaveAStrongSource: ContentRule = {
  name: "entries-have-a-strong-source",
  check({ warnings, events, byId, publisherList }, report) {
    if (!publisherList) return;
    for (const entry of [...warnings, ...events]) {
      const sources = entry.sources.flatMap((id) => byId.sources.get(id) ?? []);
      const isShown = sources.some((source) => isStrong(standingOf(publisherList.publishers, source)));
      if (entry.withdrawn || isShown || sources.length < entry.sources.length) continue;
      report.query(
        entry,
        "sources",
        inWords("no source of the first three ranks"),
        "at least one official text, agency or well-known outlet",
      );
    }
  },
};
