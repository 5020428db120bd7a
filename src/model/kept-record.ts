import type { DerivationRecord } from "./derivation-record";
import type { OutcomeRow } from "./outcome-row";

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
