import type { ContentRule } from "../content-rule";
import { inWords, nothing } from "../fault";

/** A name stands for one publisher, and where a side controls one, the list says how. CODEBOOK section 4. */
export const publishersAreToldApart: ContentRule = {
  name: "publishers-are-told-apart",
  check({ publisherList }, report) {
    if (!publisherList) return;
    const seen = new Set<string>();
    for (const [index, { name, names, controlledBy, basis }] of publisherList.publishers.entries()) {
      const field = `publishers[${index}]`;
      for (const [place, written] of [name, ...names].entries()) {
        const where = place === 0 ? `${field}.name` : `${field}.names[${place - 1}]`;
        if (seen.has(written)) report(publisherList, where, written, "a name that stands in this list once");
        seen.add(written);
      }
      if (controlledBy !== null && basis === null)
        report(publisherList, `${field}.basis`, nothing, "how that side controls it, in a few words");
      if (controlledBy === null && basis !== null)
        report(publisherList, `${field}.basis`, inWords("a basis"), "no such field where no side controls it");
    }
  },
};
