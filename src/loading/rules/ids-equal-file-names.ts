import type { ContentRule } from "../content-rule";

/** An entry is found by its file's name and linked by its id, so the two are one. */
export const idsEqualFileNames: ContentRule = {
  name: "ids-equal-file-names",
  check(content, report) {
    for (const entry of content.all) {
      const name = content.nameOf(entry);
      if (entry.id !== name) report(entry, "id", entry.id, "the name of the file without .md", name);
    }
  },
};
