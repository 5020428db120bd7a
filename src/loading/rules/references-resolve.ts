import { anyOf, type EntryKind, entryKinds } from "../../model/archive";
import type { CheckedContent, ContentRule } from "../content-rule";
import { allowedFrom } from "../fault";
import { referencesIn } from "../references";
import type { AnyEntry } from "../read-content";

/** Every field that names an entry names one that is there; the nearest id is proposed. */
export const referencesResolve: ContentRule = {
  name: "references-resolve",
  check(content, report) {
    for (const { from, field, id, kinds } of referencesIn(content)) {
      // By file name: an entry that has a fault of its own is not missing.
      if (kinds.some((kind) => content.names[kind].has(id))) continue;
      const known = kinds.flatMap((kind) => [...content.names[kind]]);
      const { allowed, suggestion } = allowedFrom(id, `the id of ${anyOf(kinds)}${otherKindOf(content, id)}`, known);
      report(from, field, id, allowed, bearerOf(content, kinds, id) ?? suggestion);
    }
  },
};

/** The entry that once bore the id, so that a reference can follow it. */
function bearerOf(content: CheckedContent, kinds: readonly EntryKind[], id: string): string | undefined {
  const entries = kinds.flatMap<AnyEntry>((kind) => content[kind]);
  return entries.find(({ formerIds }) => formerIds.includes(id))?.id;
}

function otherKindOf({ names }: CheckedContent, id: string): string {
  const kinds = entryKinds.filter((kind) => names[kind].has(id));
  return kinds.length === 0 ? "" : `; this is the id of ${anyOf(kinds)}`;
}
