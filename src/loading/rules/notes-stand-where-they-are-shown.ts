import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** The pages of warnings, events and lines have room for notes; what another entry says, it says above such a heading. */
export const notesStandWhereTheyAreShown: ContentRule = {
  name: "notes-stand-where-they-are-shown",
  check({ actors, weapons, sources, claims }, report) {
    for (const entry of [...actors, ...weapons, ...sources, ...claims])
      if (entry.notes.children.length > 0)
        report(
          entry,
          "body",
          inWords("the heading ## Notes"),
          "the same text without it: only warnings, events and lines have notes",
        );
  },
};
