import { publisherNamed, unknownOrigin } from "../../model/source-standing";
import { publishersFile } from "../files";
import type { ContentRule } from "../content-rule";
import { allowedFrom } from "../fault";

/** Each source's publisher, and what a copy copies, has a rank in the list of publishers. CODEBOOK section 4. */
export const publishersAreListed: ContentRule = {
  name: "publishers-are-listed",
  check({ sources, publisherList }, report) {
    if (!publisherList) return;
    const { publishers } = publisherList;
    const names = publishers.flatMap(({ name, names: others }) => [name, ...others]);
    for (const source of sources)
      for (const field of ["publisher", "copyOf"] as const) {
        const written = source[field];
        if (written === null || publisherNamed(publishers, written)) continue;
        if (field === "copyOf" && written === unknownOrigin) continue;
        const cure = allowedFrom(written, `a publisher in ${publishersFile}, by one of its names`, names);
        report(source, field, written, cure.allowed, cure.suggestion);
      }
  },
};
