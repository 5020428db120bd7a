import type { EntriesById, EntryLists, RecordSettings } from "./archive";
import { chronologically, compareIds } from "./dates";
import {
  type DayRange,
  type DaysHeld,
  type Derivation,
  type DerivationRecord,
  derivationRecordOf,
  judgeableOf,
  type LinkFacts,
} from "./derivation";
import { judge, standardTerms } from "./record";
import { type Flag, flags, type LineStatus, type OutcomeKind, type Response } from "./terms/outcome";

/** What is judged: warnings one by one, and lines. */
export type JudgedKind = "warnings" | "lines";

/** The record as a kept version of the data has it: what outcomes were derived from, and those published then. */
export interface KeptRecord {
  /** The data version. */
  readonly version: string;
  readonly codebookVersion: string;
  /** The day of the last change it holds, `YYYY-MM-DD`. */
  readonly lastChange: string;
  readonly facts: DerivationRecord;
  /** By id, in the order of the version's own list. */
  readonly outcomes: Readonly<Record<JudgedKind, ReadonlyMap<string, OutcomeRow>>>;
  /** By id, how many changes the log of an entry had; logs only grow, so what follows them came later. */
  readonly changeCounts: Readonly<Record<JudgedKind | "events", ReadonlyMap<string, number>>>;
}

/** All entries from which outcomes are derived, withdrawn ones too, in any order. */
export type OutcomeEntries = Pick<EntryLists, JudgedKind | "events"> & {
  readonly record: Pick<RecordSettings, "asOf" | "codebookVersion">;
};

/** What outcomes are derived from: the entries that stand, in the order of an archive. */
export function factsIn({ record, lines, warnings, events }: OutcomeEntries): DerivationRecord {
  return derivationRecordOf({
    record,
    lines: lines.filter(standing).toSorted(compareIds),
    warnings: warnings.filter(standing).toSorted(chronologically),
    events: events.filter(standing).toSorted(chronologically),
  });
}

const standing = ({ withdrawn }: { readonly withdrawn: object | null }): boolean => withdrawn === null;

/** The record as a version of that name would keep it, its outcomes by the rules of now. */
export function keptRecordOf(version: string, entries: OutcomeEntries): KeptRecord {
  const facts = factsIn(entries);
  const { ofWarning, ofLine } = judge(judgeableOf(facts), standardTerms(facts));
  const rowsOf = (derivations: typeof ofWarning) =>
    new Map([...derivations].map(([id, each]) => [id, outcomeRow(each)]));
  const countsOf = (list: readonly Logged[]) => new Map(list.map(({ id, changes }) => [id, changes.length]));
  const logged: readonly Logged[] = [...entries.warnings, ...entries.lines, ...entries.events];
  return {
    version,
    codebookVersion: entries.record.codebookVersion,
    lastChange: logged.reduce((last, { changes }) => later(last, changes.at(-1)?.date ?? ""), ""),
    facts,
    outcomes: { warnings: rowsOf(ofWarning), lines: rowsOf(ofLine) },
    changeCounts: {
      warnings: countsOf(entries.warnings),
      lines: countsOf(entries.lines),
      events: countsOf(entries.events),
    },
  };
}

interface Logged {
  readonly id: string;
  readonly changes: readonly { readonly date: string }[];
}

const later = (one: string, other: string): string => (one > other ? one : other);

/** The version that the outcomes of now are held against: the last that was kept by another codebook. Versions come newest first. */
export function lastByAnotherCodebook<Version extends { readonly codebookVersion: string }>(
  versions: readonly Version[],
  codebookVersion: string,
): Version | null {
  return versions.find((version) => version.codebookVersion !== codebookVersion) ?? null;
}

/** The ids that entries of a kept version have now, by those that they had; of entries that were renamed. */
export type IdsNow = Readonly<Record<JudgedKind | "events", ReadonlyMap<string, string>>>;

/** A kept version with the ids that its entries have now. CODEBOOK section 11. */
export function withIdsNow(kept: KeptRecord, { warnings, lines, events }: IdsNow): KeptRecord {
  const { facts, outcomes, changeCounts } = kept;
  const named = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) ?? id;
  const renamed = <Row>(rows: ReadonlyMap<string, Row>, ids: ReadonlyMap<string, string>) =>
    new Map([...rows].map(([id, row]) => [named(ids, id), row]));
  return {
    ...kept,
    facts: {
      ...facts,
      lines: facts.lines.map((line) => ({ ...line, id: named(lines, line.id) })),
      warnings: facts.warnings.map((warning) => ({
        ...warning,
        id: named(warnings, warning.id),
        line: named(lines, warning.line),
      })),
      events: facts.events.map((event) => ({
        ...event,
        id: named(events, event.id),
        answers: event.answers.map((answer) => ({ ...answer, warning: named(warnings, answer.warning) })),
      })),
    },
    outcomes: { warnings: renamed(outcomes.warnings, warnings), lines: renamed(outcomes.lines, lines) },
    changeCounts: {
      warnings: renamed(changeCounts.warnings, warnings),
      lines: renamed(changeCounts.lines, lines),
      events: renamed(changeCounts.events, events),
    },
  };
}

/** The ids that entries of a kept version have now. An entry that took over another beside its own keeps its own. */
export function idsNow(
  byId: Pick<EntriesById, JudgedKind | "events">,
  { outcomes, facts }: Pick<KeptRecord, "outcomes" | "facts">,
): IdsNow {
  return {
    warnings: renamedIds(byId.warnings, new Set(outcomes.warnings.keys())),
    lines: renamedIds(byId.lines, new Set(outcomes.lines.keys())),
    events: renamedIds(byId.events, new Set(facts.events.map(({ id }) => id))),
  };
}

function renamedIds(
  entries: ReadonlyMap<string, { readonly id: string; readonly formerIds: readonly string[] }>,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const moved = [...entries.values()].filter(({ id }) => !kept.has(id));
  return new Map(
    moved.flatMap(({ id, formerIds }) => {
      const before = formerIds.findLast((former) => kept.has(former));
      return before === undefined ? [] : [[before, id] as const];
    }),
  );
}

/** What ended the days that a line held as named; a partial crossing ends no count but its own. */
type HeldUntil = Exclude<DaysHeld["until"], "partial-crossing">;

/** An outcome without what it was worked out from, as a version of the data keeps it. CODEBOOK sections 5 and 6. */
export interface OutcomeRow {
  readonly lineStatus: LineStatus;
  readonly response: Response;
  readonly outcome: OutcomeKind;
  readonly flags: readonly Flag[];
  readonly daysHeld: (DayRange & { readonly until: HeldUntil }) | null;
  readonly daysHeldInPart: DayRange | null;
  readonly responseLag: DayRange | null;
}

/** A part of an outcome that may differ from another's while the rest does not. Each flag is one. */
export type OutcomePart = Exclude<keyof OutcomeRow, "flags"> | Flag;

/** A derived outcome as a version of the data keeps it. */
export function outcomeRow(derivation: Derivation<LinkFacts>): OutcomeRow {
  const { lineStatus, response, outcome, daysHeld, daysHeldInPart, responseLag } = derivation;
  const until = daysHeld?.until;
  return {
    ...{ lineStatus, response, outcome, flags: derivation.flags },
    daysHeld: daysHeld && until && until !== "partial-crossing" ? { ...daysHeld.days, until } : null,
    daysHeldInPart: daysHeldInPart?.days ?? null,
    responseLag: responseLag?.days ?? null,
  };
}

/** What differs between two outcomes of one warning or line, in the order in which an outcome is told. */
export function differingParts(one: OutcomeRow, other: OutcomeRow): OutcomePart[] {
  return [
    ...(["lineStatus", "response", "outcome"] as const).filter((part) => one[part] !== other[part]),
    ...flags.filter((flag) => one.flags.includes(flag) !== other.flags.includes(flag)),
    ...(sameDays(one.daysHeld, other.daysHeld) && one.daysHeld?.until === other.daysHeld?.until
      ? []
      : ["daysHeld" as const]),
    ...(["daysHeldInPart", "responseLag"] as const).filter((part) => !sameDays(one[part], other[part])),
  ];
}

function sameDays(one: DayRange | null, other: DayRange | null): boolean {
  return one?.least === other?.least && one?.most === other?.most;
}
