import type { ContentRule } from "../content-rule";
import { allowedFrom } from "../fault";
import { anyOf } from "../entry-kinds";
import { referencesIn } from "../references";

/** Every field that names an entry names one that is there; the nearest id is proposed. */
export const referencesResolve: ContentRule = {
  name: "references-resolve",
  check(content, report) {
    for (const { from, field, id, kinds } of referencesIn(content)) {
      // By file name: an entry that has a fault of its own is not missing.
      const known = new Set(kinds.flatMap((kind) => [...content.names[kind]]));
      if (known.has(id)) continue;
      const { allowed, suggestion } = allowedFrom(id, `the id of ${anyOf(kinds)}`, known);
      report(from, field, id, allowed, suggestion);
    }
  },
};
