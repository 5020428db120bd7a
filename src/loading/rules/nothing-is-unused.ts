import { anyOf, type EntryKind } from "../../model/archive";
import type { CheckedContent, ContentRule } from "../content-rule";
import { inWords } from "../fault";
import { referencesIn } from "../references";

/** An actor, weapon, line or source that no other entry names is either left over or not yet tied to what it belongs to. */
export const nothingIsUnused: ContentRule = {
  name: "nothing-is-unused",
  check(content, report) {
    // An entry that could not be read may be the one that uses it.
    if (!content.isComplete) return;
    for (const { kind, users } of expected) {
      const used = idsNamed(content, kind);
      for (const entry of content[kind])
        if (!used.has(entry.id) && !entry.withdrawn)
          report.query(entry, "id", inWords(`${anyOf([kind])} that nothing uses`), `one that ${anyOf(users)} names`);
    }
  },
};

const expected: readonly { readonly kind: EntryKind; readonly users: readonly EntryKind[] }[] = [
  { kind: "actors", users: ["warnings", "events"] },
  { kind: "weapons", users: ["warnings", "events"] },
  { kind: "lines", users: ["warnings"] },
  { kind: "sources", users: ["warnings", "events", "weapons", "claims"] },
];

function idsNamed(content: CheckedContent, kind: EntryKind): ReadonlySet<string> {
  // That a line replaces another does not yet make the other the subject of a statement.
  const references = referencesIn(content).filter(({ field }) => field !== "replaces" && field !== "withdrawn.see");
  return new Set(references.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id));
}
