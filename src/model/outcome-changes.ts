import { byId } from "./archive";
import {
  differingParts,
  factsIn,
  idsNow,
  type JudgedKind,
  type KeptRecord,
  keptRecordOf,
  type OutcomeEntries,
  type OutcomePart,
  withIdsNow,
} from "./kept-record";
import {
  type CorrectedEntry,
  correctedFacts,
  type DifferingOutcome,
  type PartDifference,
  recordDifferences,
  type UnpairedOutcome,
} from "./record-differences";
import { listed } from "./words";

/** A warning or line of which status, response, restraint or days are others than before, and what did it. */
export interface OutcomeChange extends DifferingOutcome {
  /** The entries whose correction did it; none where a later as-of date or a rule did. */
  readonly corrected: readonly CorrectedEntry[];
  /** Where a change made since says that an outcome changed: in what was corrected, or in what is judged. */
  readonly marked: readonly CorrectedEntry[];
}

/** What the outcomes of now are beside those of an earlier state of the record. CODEBOOK section 11. */
export interface OutcomeChanges {
  readonly changed: readonly OutcomeChange[];
  /** Whose days so far grew with the as-of date, and nothing else. */
  readonly grown: readonly UnpairedOutcome[];
  readonly added: readonly UnpairedOutcome[];
  readonly gone: readonly UnpairedOutcome[];
  /** Changes made since that say that an outcome changed, and by which none is another. */
  readonly unfounded: readonly (CorrectedEntry & { readonly index: number })[];
}

/** What is told of an outcome by itself, by name; the flags that are not here tell how it was reached. */
const partNames: ReadonlyMap<OutcomePart, string> = new Map<OutcomePart, string>([
  ["lineStatus", "status"],
  ["response", "response"],
  ["outcome", "outcome"],
  ["restraint-before", "restraint"],
  ["restraint-after", "restraint"],
  ["daysHeld", "days"],
  ["daysHeldInPart", "days"],
  ["responseLag", "days"],
]);

/** "status, response and days": what of an outcome is another, each named once. */
export function changedParts({ parts }: Pick<OutcomeChange, "parts">): string {
  return listed([...new Set(parts.flatMap(({ part }) => partNames.get(part) ?? []))]);
}

const kinds: readonly CorrectedEntry["kind"][] = ["warnings", "lines", "events"];

/**
 * Holds the outcomes of the entries against those of an earlier state, whose entries may have had other ids.
 * @throws Error if a part of an outcome is another by no rule that is known to have changed
 */
export function outcomeChanges(earlier: KeptRecord, entries: OutcomeEntries): OutcomeChanges {
  const now = factsIn(entries);
  const before = withIdsNow(earlier, idsNow(byKind(entries), earlier));
  const { differing, added, gone } = recordDifferences(before, now);
  const marks = marksSince(before, entries);
  const isMarked = ({ kind, id }: CorrectedEntry): boolean =>
    marks.some((mark) => mark.kind === kind && mark.id === id);
  const all = differing.map((each): OutcomeChange => {
    const { kind, id, parts } = each;
    const isCorrected = parts.some(({ part, causes }) => partNames.has(part) && causes.some(isCorrection));
    const corrected = isCorrected ? correctedFacts(each, before.facts, now) : [];
    return { ...each, corrected, marked: uniquely([...corrected, { kind, id }]).filter(isMarked) };
  });
  const changed = all
    .map((each) => ({ ...each, parts: each.parts.filter(({ part }) => partNames.has(part)) }))
    .filter(({ parts }) => parts.length > 0);
  const founded = new Set([...all.flatMap(({ marked }) => marked), ...added, ...gone].map(keyOf));
  return {
    ...{ changed, added, gone },
    grown: grownIn(before, keptRecordOf("now", entries), changed),
    unfounded: marks.filter((mark) => !founded.has(keyOf(mark))),
  };
}

const isCorrection = ({ by }: PartDifference["causes"][number]): boolean => by === "corrections";

const keyOf = ({ kind, id }: CorrectedEntry): string => `${kind} ${id}`;

function uniquely(entries: readonly CorrectedEntry[]): CorrectedEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function byKind({ warnings, lines, events }: OutcomeEntries) {
  return { warnings: byId(warnings), lines: byId(lines), events: byId(events) };
}

/** Every change made since that says that an outcome changed; logs only grow, so it lies behind those of then. */
function marksSince({ changeCounts }: KeptRecord, entries: OutcomeEntries): OutcomeChanges["unfounded"] {
  return kinds.flatMap((kind) =>
    entries[kind].flatMap(({ id, changes }) => {
      const count = changeCounts[kind].get(id) ?? 0;
      return changes.flatMap(({ outcomeChanged }, index) =>
        outcomeChanged && index >= count ? [{ kind, id, index }] : [],
      );
    }),
  );
}

function grownIn(before: KeptRecord, now: KeptRecord, changed: readonly OutcomeChange[]): UnpairedOutcome[] {
  const told = new Set(changed.map(keyOf));
  const judged: readonly JudgedKind[] = ["warnings", "lines"];
  return judged.flatMap((kind) =>
    [...before.outcomes[kind]].flatMap(([id, row]) => {
      const later = now.outcomes[kind].get(id);
      const hasGrown = later && !told.has(keyOf({ kind, id })) && differingParts(row, later).includes("daysHeld");
      return hasGrown ? [{ kind, id }] : [];
    }),
  );
}
