import { type Derivation, type DerivationRecord, judgeableOf, type LinkFacts, type WarningFacts } from "./derivation";
import {
  differingParts,
  type JudgedKind,
  type KeptRecord,
  type OutcomePart,
  outcomeRow,
  type OutcomeRow,
} from "./kept-record";
import { judge, type Judgements, standardTerms } from "./record";
import { ruleBehind, type RuleChange } from "./rule-changes";

/** Why a part of an outcome is another: a rule of the codebook, a later as-of date, or entries that were corrected. */
type Cause = { readonly by: "rule"; readonly rule: RuleChange } | { readonly by: "as-of" | "corrections" };

/** A part of an outcome that is another now, and why; of several causes each changed it once more. */
export interface PartDifference {
  readonly part: OutcomePart;
  readonly causes: readonly Cause[];
}

/** A warning or line whose outcome is another than a kept version of the data has it. */
export interface DifferingOutcome {
  readonly kind: JudgedKind;
  readonly id: string;
  readonly before: OutcomeRow;
  readonly now: Derivation<LinkFacts>;
  readonly parts: readonly PartDifference[];
}

/** What is judged in one of two states of the record only. */
export interface UnpairedOutcome {
  readonly kind: JudgedKind;
  readonly id: string;
}

/** How the outcomes of the record differ from those of a kept version. CODEBOOK section 11. */
interface RecordDifferences {
  readonly differing: readonly DifferingOutcome[];
  /** Judged now and not then. */
  readonly added: readonly UnpairedOutcome[];
  /** Judged then and not now. */
  readonly gone: readonly UnpairedOutcome[];
}

const kinds: readonly JudgedKind[] = ["warnings", "lines"];

/**
 * Holds the outcomes of the record against those of a kept version, and tells apart what made each part of them
 * another. The entries of then are judged by the rules of now: what differs already then, a rule did; what differs only
 * once the entries of now are judged, their corrections did. CODEBOOK section 11.
 *
 * @param kept with the ids that its entries have now
 * @throws Error if a part of an outcome is another by no rule that is known to have changed
 */
export function recordDifferences(kept: KeptRecord, now: DerivationRecord): RecordDifferences {
  const steps = [kept.facts, { ...kept.facts, asOf: now.asOf }, now].map(judgedAnew);
  return {
    differing: kinds.flatMap((kind) =>
      [...kept.outcomes[kind]].flatMap(([id, before]) => differenceOf({ kind, id, before, steps })),
    ),
    added: kinds.flatMap((kind) => unpaired(kind, idsNow(kind, steps), (id) => kept.outcomes[kind].has(id))),
    gone: kinds.flatMap((kind) => {
      const standing = new Set(idsNow(kind, steps));
      return unpaired(kind, [...kept.outcomes[kind].keys()], (id) => standing.has(id));
    }),
  };
}

type Judged = Judgements<LinkFacts>;

function judgedAnew(facts: DerivationRecord): Judged {
  return judge(judgeableOf(facts), standardTerms(facts));
}

function derivationsOf(kind: JudgedKind, judged: Judged | undefined): Judged["ofWarning"] {
  return (kind === "warnings" ? judged?.ofWarning : judged?.ofLine) ?? new Map<string, Derivation<LinkFacts>>();
}

function idsNow(kind: JudgedKind, steps: readonly Judged[]): string[] {
  return [...derivationsOf(kind, steps.at(-1)).keys()];
}

function unpaired(kind: JudgedKind, ids: readonly string[], isPaired: (id: string) => boolean): UnpairedOutcome[] {
  return ids.filter((id) => !isPaired(id)).map((id) => ({ kind, id }));
}

interface Compared extends UnpairedOutcome {
  readonly before: OutcomeRow;
  /** The entries of then, the same at the as-of date of now, the entries of now; all by the rules of now. */
  readonly steps: readonly Judged[];
}

function differenceOf(compared: Compared): DifferingOutcome[] {
  const { kind, id, before } = compared;
  const [then, later, now] = compared.steps.map((judged) => derivationsOf(kind, judged).get(id));
  if (!now) return [];
  if (!then || !later) throw new Error(`No outcome can be derived any more for “${id}” as it was kept.`);
  const [byRules, byDate, byEntries] = [
    differingParts(before, outcomeRow(then)),
    differingParts(outcomeRow(then), outcomeRow(later)),
    differingParts(outcomeRow(later), outcomeRow(now)),
  ];
  const parts = differingParts(before, outcomeRow(now)).map((part) => ({
    part,
    causes: [
      ...(byRules.includes(part) ? [{ by: "rule" as const, rule: knownRule(part, compared, then) }] : []),
      ...(byDate.includes(part) ? [{ by: "as-of" as const }] : []),
      ...(byEntries.includes(part) ? [{ by: "corrections" as const }] : []),
    ],
  }));
  const told = parts.filter((part) => !isMereTime(part, before, now));
  return told.length === 0 ? [] : [{ kind, id, before, now, parts: told }];
}

function knownRule(part: OutcomePart, { id, before }: Compared, then: Derivation<LinkFacts>): RuleChange {
  const rule = ruleBehind(part, before, then);
  if (!rule) throw new Error(`No rule that changed explains why “${part}” of “${id}” is another than it was.`);
  return rule;
}

/** Days counted up to the as-of date grow with it, and nothing is another by that. */
function isMereTime({ part, causes }: PartDifference, before: OutcomeRow, now: Derivation<LinkFacts>): boolean {
  const isCounting = before.daysHeld?.until === "as-of" && now.daysHeld?.until === "as-of";
  return part === "daysHeld" && isCounting && causes.every(({ by }) => by === "as-of");
}

/** An entry whose facts differ between two states of the record. */
export interface CorrectedEntry {
  readonly kind: JudgedKind | "events";
  readonly id: string;
}

/** A warning or line whose outcome is another, with what of it is. */
interface Corrected {
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
