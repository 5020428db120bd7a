import { entryPage } from "../addresses";
import type { Archive, Line, Warning } from "../model/archive";
import { derivationRecordOf } from "../model/derivation";
import { idsNow, type JudgedKind, type KeptRecord, type OutcomePart, withIdsNow } from "../model/kept-record";
import type { JudgedRecord } from "../model/record";
import { type DifferingOutcome, recordDifferences, type UnpairedOutcome } from "../model/record-differences";
import { remembered } from "../model/remembered";
import { outcomeLabel, outcomeLabels } from "../model/terms/outcome";
import { changeSentence, ended } from "./change-log";
import { dayView } from "./date-view";
import { known } from "./known";
import { kindLabels, type Named } from "./links";

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
    const before = withIdsNow(last, idsNow(record.archive.byId, last));
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

/** A warning or line that is in one of two states of the record only. */
export interface UnpairedView {
  readonly kind: string;
  readonly entry: Named;
  /** Its outcome in that state. */
  readonly outcome: string;
  /** Why it came or went, from its log. */
  readonly why: string;
}

/** One that is judged now and was not then. */
export function addedView({ archive, judgements }: JudgedRecord, { kind, id }: UnpairedOutcome): UnpairedView {
  const entry: Warning | Line = known<string, Warning | Line>(archive.byId[kind], id);
  const derivation = known(kind === "warnings" ? judgements.ofWarning : judgements.ofLine, id);
  const [first] = entry.changes;
  return {
    kind: kindLabels[kind],
    entry: { name: entry.headline, href: entryPage(kind, id) },
    outcome: outcomeLabel(derivation),
    why: first ? changeSentence(first) : "",
  };
}

/** One that was judged then and is not now: withdrawn, or part of another. Its address keeps a page. CODEBOOK section 11. */
export function goneView({ archive }: JudgedRecord, kept: KeptRecord, { kind, id }: UnpairedOutcome): UnpairedView {
  const before = known(kept.outcomes[kind], id);
  const entry = archive.byId[kind].get(id) ?? heirOf(archive, kind, id);
  return {
    kind: kindLabels[kind],
    entry: { name: entry?.headline ?? id, href: entryPage(kind, id) },
    outcome: outcomeLabels[before.outcome],
    why: whyGone(entry, id),
  };
}

function whyGone(entry: Warning | Line | undefined, id: string): string {
  if (!entry) return "No entry has this id any more.";
  if (entry.withdrawn) return ended(`Withdrawn on ${dayView(entry.withdrawn.date).text}: ${entry.withdrawn.reason}`);
  return entry.id === id ? "No statement of it is left." : `Now part of this entry; its id was “${id}”.`;
}

function heirOf({ byId }: Archive, kind: JudgedKind, id: string): Warning | Line | undefined {
  const entries: readonly (Warning | Line)[] = [...byId[kind].values()];
  return entries.find(({ formerIds }) => formerIds.includes(id));
}
