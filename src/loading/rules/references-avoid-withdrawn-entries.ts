import type { CheckedContent, ContentRule } from "../content-rule";
import { anyOf } from "../../model/archive";
import { type Reference, referencesIn } from "../references";

/** What stands rests on nothing that was withdrawn: the reference goes to what took its place, or goes. CODEBOOK section 11. */
export const referencesAvoidWithdrawnEntries: ContentRule = {
  name: "references-avoid-withdrawn-entries",
  check(content, report) {
    for (const reference of referencesIn(content)) {
      const { from, field, id, kinds } = reference;
      // An entry that was itself withdrawn is left as it was; only what it sends readers on to must stand.
      if (from.withdrawn && (field !== "withdrawn.see" || id === from.id)) continue;
      const withdrawal = withdrawalOf(content, reference);
      if (!withdrawal) continue;
      // What took its place is proposed only if it is there, stands, and is of a kind that may be named here.
      const successor = kinds.map((kind) => content.byId[kind].get(withdrawal.see ?? "")).find(Boolean);
      report(
        from,
        field,
        id,
        `the id of ${anyOf(kinds)} that has not been withdrawn`,
        successor?.withdrawn ? undefined : successor?.id,
      );
    }
  },
};

function withdrawalOf({ byId }: CheckedContent, { id, kinds }: Reference) {
  return kinds.map((kind) => byId[kind].get(id)?.withdrawn).find((withdrawn) => withdrawn);
}
