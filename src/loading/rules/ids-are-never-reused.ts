import type { AnyEntry } from "../read-content";
import { entryKinds } from "../../model/archive";
import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** An id is an address other people have linked to: it leads to one entry of its kind, now and later. CODEBOOK section 11. */
export const idsAreNeverReused: ContentRule = {
  name: "ids-are-never-reused",
  check(content, report) {
    for (const kind of entryKinds) {
      const entries: readonly AnyEntry[] = content[kind];
      const owners = new Map(entries.map((entry) => [entry.id, entry]));
      for (const entry of entries)
        for (const [index, formerId] of entry.formerIds.entries()) {
          const owner = owners.get(formerId);
          // That a list names an id twice is reported by another rule.
          if (entry.formerIds.indexOf(formerId) < index) continue;
          if (owner)
            report(entry, `formerIds[${index}]`, formerId, `an id that no entry bears (${content.nameOf(owner)} does)`);
          else owners.set(formerId, entry);
        }
    }
    // A claim is about warnings and events alike and names them by id alone.
    for (const event of content.events)
      if (content.byId.warnings.has(event.id))
        report(event, "id", inWords("the id of a warning"), "an id that no warning bears");
  },
};
