import { kindNames } from "../../model/archive";
import type { OutcomeEntries } from "../../model/kept-record";
import { changedParts, type OutcomeChange, outcomeChanges } from "../../model/outcome-changes";
import type { CorrectedEntry } from "../../model/record-differences";
import type { CheckedContent, ContentRule } from "../content-rule";
import { inWords } from "../fault";

/**
 * What changed an outcome since the last version of the data that was kept says so in its log, with `outcomeChanged`,
 * and nothing else does. What a later as-of date or another codebook changed is in no entry's log. CODEBOOK section 11.
 */
export const outcomeChangesAreMarked: ContentRule = {
  name: "outcome-changes-are-marked",
  check(content, report) {
    const { kept, record, isComplete } = content;
    if (!kept || !record || !isComplete) return;
    const entries: OutcomeEntries = { ...content, record };
    const { changed, unfounded } = outcomeChanges(kept, entries);
    const unmarked = changed.filter(({ corrected, marked }) => corrected.length > 0 && marked.length === 0);
    for (const [entry, changes] of Map.groupBy(unmarked, (change) => markedBy(change, content)))
      if (entry)
        report(
          entry,
          `changes[${entry.changes.length - 1}]`,
          inWords(`no outcomeChanged: true, though ${told(changes, kept.version)}`),
          "outcomeChanged: true at the change that did it (npm run check:content -- --outcomes lists what was and what is)",
        );
    for (const { kind, id, index } of unfounded) {
      const entry = content.byId[kind].get(id);
      if (entry)
        report.query(
          entry,
          `changes[${index}].outcomeChanged`,
          inWords("outcomeChanged: true"),
          `no such field where no outcome is another than in the data of version ${kept.version}`,
        );
    }
  },
};

/** The entry whose log is to say it: the first that was corrected, or what is judged where that is no longer there. */
function markedBy({ corrected, kind, id }: OutcomeChange, { byId }: CheckedContent) {
  const candidates: readonly CorrectedEntry[] = [...corrected, { kind, id }];
  return candidates.map((entry) => byId[entry.kind].get(entry.id)).find((entry) => entry !== undefined);
}

function told([first, ...others]: readonly OutcomeChange[], version: string): string {
  if (!first) return "";
  const more = others.length === 0 ? "" : `, and of ${others.length} more`;
  return `${changedParts(first)} of the ${kindNames[first.kind]} ${first.id}${more} differ from the data of version ${version}`;
}
