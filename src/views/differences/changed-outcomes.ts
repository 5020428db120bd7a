import { remembered } from "../../model/remembered";
import { type KeptRecord, type OutcomePart, withIdsNow } from "../../model/kept-record";
import { recordDifferences, type DifferingOutcome } from "../../model/record-differences";
import { derivationRecordOf } from "../derivation-record";
import type { JudgedRecord } from "../../model/record";
import { idsNow } from "./unpaired";

/** That an entry has another outcome than a kept version of the data: which version, and whether a correction did it. */
export interface ChangedOutcome {
  readonly version: string;
  readonly by: "rule" | "correction";
}

/** What a page tells at its head; days and cautions stand with the others on the page of what changed. */
const weighty: ReadonlySet<OutcomePart> = new Set<OutcomePart>(["lineStatus", "response", "outcome"]);

/** By warning id, the outcomes that are others than in the last version kept. */
export function changedOutcomes(
  record: JudgedRecord,
  kept: readonly KeptRecord[],
): ReadonlyMap<string, ChangedOutcome> {
  const [last] = kept;
  return last ? changedSince(last)(record) : new Map();
}

const changedSince = remembered((last: KeptRecord) =>
  remembered((record: JudgedRecord): ReadonlyMap<string, ChangedOutcome> => {
    const before = withIdsNow(last, idsNow(record.archive, last));
    const { differing } = recordDifferences(before, derivationRecordOf(record.archive));
    return new Map(
      differing.flatMap((each) => {
        const by = each.kind === "warnings" ? causeOf(each) : null;
        return by ? [[each.id, { version: last.version, by }] as const] : [];
      }),
    );
  }),
);

function causeOf({ parts }: DifferingOutcome): ChangedOutcome["by"] | null {
  const told = parts.filter(({ part }) => weighty.has(part)).flatMap(({ causes }) => causes);
  if (told.length === 0) return null;
  return told.some(({ by }) => by === "corrections") ? "correction" : "rule";
}
