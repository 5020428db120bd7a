import type { DerivationRecord } from "./derivation-record";
import type { WarningFacts } from "./facts";
import type { JudgedKind } from "./kept-record";
import type { OutcomePart } from "./outcome-row";

/** An entry whose facts differ between two states of the record. */
export interface CorrectedEntry {
  readonly kind: JudgedKind | "events";
  readonly id: string;
}

/** A warning or line whose outcome is another, with what of it is. */
export interface Corrected {
  readonly kind: JudgedKind;
  readonly id: string;
  readonly parts: readonly { readonly part: OutcomePart }[];
}

/**
 * The entries from which the outcome of a warning or line is derived and whose facts, as far as it is derived from them,
 * are others than they were: the statements, among them those that joined or left a line, and the events tied to them;
 * for the flag `restated` also the line's other statements.
 */
export function correctedFacts(
  corrected: Corrected,
  before: DerivationRecord,
  now: DerivationRecord,
): CorrectedEntry[] {
  const [factsBefore, factsNow] = [before, now].map((record) => factsBehind(corrected, record));
  const all = new Map([...(factsBefore ?? []), ...(factsNow ?? [])]);
  return [...all.keys()].flatMap((key) => {
    const entry = all.get(key)?.entry;
    return entry && factsBefore?.get(key)?.written !== factsNow?.get(key)?.written ? [entry] : [];
  });
}

interface Fact {
  readonly entry: CorrectedEntry;
  /** Everything that the derivation reads of it, as text that can be compared. */
  readonly written: string;
}

function factsBehind(
  { kind, id, parts }: Corrected,
  { warnings, events }: DerivationRecord,
): ReadonlyMap<string, Fact> {
  const statements = warnings.filter((warning) => (kind === "warnings" ? warning.id : warning.line) === id);
  const stated = new Set(statements.map((statement) => statement.id));
  const tied = events.flatMap(({ answers, ...event }) => {
    const tiedEvent = { ...event, answers: answers.filter(({ warning }) => stated.has(warning)) };
    return tiedEvent.answers.length === 0 ? [] : [fact("events", tiedEvent)];
  });
  const others = parts.some(({ part }) => part === "restated") ? otherStatements(statements, warnings) : [];
  return new Map([...others, ...statements.map((statement) => fact("warnings", statement)), ...tied]);
}

function otherStatements(statements: readonly WarningFacts[], warnings: readonly WarningFacts[]): [string, Fact][] {
  const lines = new Set(statements.map(({ line }) => line));
  const dated = warnings.filter(({ line }) => lines.has(line)).map(({ id, date, line }) => ({ id, date, line }));
  return dated.map((statement) => fact("warnings", statement));
}

function fact(kind: CorrectedEntry["kind"], facts: { readonly id: string }): [string, Fact] {
  const { id } = facts;
  return [`${kind} ${id}`, { entry: { kind, id }, written: JSON.stringify(facts, sortedKeys) }];
}

/** For `JSON.stringify`: the same facts give the same text, in whatever order they were read. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
