import type { DayRange, DaysHeld, Derivation, LinkFacts } from "./derivation";
import type { DerivationRecord } from "./derivation-record";
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
}

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
  const { facts, outcomes } = kept;
  const named = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) ?? id;
  const renamed = (rows: ReadonlyMap<string, OutcomeRow>, ids: ReadonlyMap<string, string>) =>
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
  };
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
