import type { VersionChanges } from "../schema/kept-version";
import { type EntryKind, perKind } from "./archive";
import { type IdsNow, type KeptRecord, type OutcomePart, outcomeRow, withIdsNow } from "./kept-record";
import { correctedFacts, type DifferingOutcome, recordDifferences } from "./record-differences";

type LogLine = VersionChanges["entries"]["warnings"]["corrected"][number]["log"][number];

/** What a field holds, as JSON has it; null where it holds nothing. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [name: string]: FieldValue };

/** An entry of a kept version: its log up to then, and what else it said. */
export interface KeptEntry {
  readonly id: string;
  readonly withdrawn: boolean;
  readonly formerIds: readonly string[];
  readonly changes: readonly LogLine[];
  /** By name, the fields that editors fill in; those of an event's ties by the warning, `answers[<id>].relation`. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A kept version with the logs of its entries. */
export interface KeptState {
  readonly record: KeptRecord;
  readonly entries: Readonly<Record<EntryKind, readonly KeptEntry[]>>;
}

/** What is another in one kept version than in another before it, read from their files alone. CODEBOOK section 11. */
export function versionChanges(before: KeptState, now: KeptState): VersionChanges {
  const ids = perKind((kind) => idsSince(before.entries[kind], now.entries[kind]));
  const later = perKind((kind) => laterLogs(before.entries[kind], now.entries[kind], ids[kind]));
  const kept = withIdsNow(before.record, ids satisfies IdsNow);
  const { differing } = recordDifferences(kept, now.record.facts);
  return {
    since: before.record.version,
    entries: perKind((kind) => entryChanges(before.entries[kind], now.entries[kind], later[kind])),
    outcomes: differing
      .filter(({ parts }) => parts.some(({ part }) => isWeighty(part)))
      .map((each) => ({
        kind: each.kind,
        id: each.id,
        name: nameIn(now.entries[each.kind], each.id),
        before: judged(each.before),
        now: judged(outcomeRow(each.now)),
        by: causesOf(each),
        why: whyOf(each, kept, now, later),
      })),
  };
}

type Outcome = VersionChanges["outcomes"][number];

/** What an entry is called in a version: its headline, name or title; its id where it has none of these. */
export function nameIn(entries: readonly KeptEntry[], id: string): string {
  const fields = entries.find((entry) => entry.id === id)?.fields ?? {};
  const name = fields.headline ?? fields.name ?? fields.title;
  return typeof name === "string" ? name : id;
}

/** Days and notes go with an outcome; these are what it is. CODEBOOK section 6. */
function isWeighty(part: OutcomePart): boolean {
  return part === "lineStatus" || part === "response" || part === "outcome";
}

function judged({ lineStatus, response, outcome }: Outcome["before"]): Outcome["before"] {
  return { lineStatus, response, outcome };
}

function causesOf({ parts }: DifferingOutcome): Outcome["by"] {
  const causes = parts.filter(({ part }) => isWeighty(part)).flatMap((part) => part.causes);
  return [...new Set(causes.map((cause) => (cause.by === "rule" ? cause.rule : cause.by)))];
}

/** By id now, what an entry's log says since the version before; nothing of entries that are new. */
type LaterLogs = ReadonlyMap<string, readonly LogLine[]>;

/** Of the entries that made an outcome another: what their logs say of outcomes, or else all that they say since. */
function whyOf(
  each: DifferingOutcome,
  kept: KeptRecord,
  { record, entries }: KeptState,
  later: Readonly<Record<EntryKind, LaterLogs>>,
): Outcome["why"] {
  if (!causesOf(each).includes("corrections")) return [];
  const own = { kind: each.kind, id: each.id };
  const others = correctedFacts(each, kept.facts, record.facts).filter(({ id }) => id !== own.id);
  const lines = [own, ...others].flatMap(({ kind, id }) => {
    const log = later[kind].get(id) ?? entries[kind].find((entry) => entry.id === id)?.changes ?? [];
    return log.map(({ outcomeChanged, date, what, why }, index) => ({
      telling: outcomeChanged || (index === 0 && !later[kind].has(id)),
      line: { date, what, why, kind, id },
    }));
  });
  const telling = lines.filter((line) => line.telling);
  return (telling.length > 0 ? telling : lines).map(({ line }) => line);
}

function entryChanges(
  before: readonly KeptEntry[],
  now: readonly KeptEntry[],
  later: LaterLogs,
): VersionChanges["entries"]["warnings"] {
  const stood = new Set(before.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const logged = now.flatMap(({ id, withdrawn, formerIds }) => {
    const log = later.get(id) ?? [];
    return log.length === 0
      ? []
      : [{ withdrawn: withdrawn && [id, ...formerIds].some((each) => stood.has(each)), id, log }];
  });
  const of = (isWithdrawn: boolean) =>
    logged.filter(({ withdrawn }) => withdrawn === isWithdrawn).map(({ id, log }) => ({ id, log: [...log] }));
  const here = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id, withdrawn }) => !withdrawn && !later.has(id)).map(({ id }) => id),
    corrected: of(false),
    withdrawn: of(true),
    renamed: now.flatMap(({ id, formerIds }) =>
      formerIds.filter((former) => known.has(former) && !here.has(former)).map((former) => ({ before: former, id })),
    ),
  };
}

/** Logs only grow: what is later is what stands behind the lines of then. */
function laterLogs(
  before: readonly KeptEntry[],
  now: readonly KeptEntry[],
  ids: ReadonlyMap<string, string>,
): LaterLogs {
  const lengths = new Map(before.map(({ id, changes }) => [ids.get(id) ?? id, changes.length]));
  return new Map(
    now.flatMap(({ id, changes }) => {
      const length = lengths.get(id);
      return length === undefined ? [] : [[id, changes.slice(length)] as const];
    }),
  );
}

/** The ids that entries have now, by those that they had. One that took over another beside its own keeps its own. */
export function idsSince(before: readonly KeptEntry[], now: readonly KeptEntry[]): ReadonlyMap<string, string> {
  const known = new Set(before.map(({ id }) => id));
  return new Map(
    now.flatMap(({ id, formerIds }) => {
      const former = known.has(id) ? undefined : formerIds.findLast((each) => known.has(each));
      return former === undefined ? [] : [[former, id] as const];
    }),
  );
}
