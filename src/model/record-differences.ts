import type { Derivation } from "./derivation";
import { judgeableOf, type DerivationRecord } from "./derivation-record";
import type { LinkFacts } from "./facts";
import { judge, standardTerms, type Judgements } from "./judgements";
import type { JudgedKind, KeptRecord } from "./kept-record";
import { differingParts, outcomeRow, type OutcomePart, type OutcomeRow } from "./outcome-row";
import { ruleBehind, type RuleChange } from "./rule-changes";

/** Why a part of an outcome is another: a rule of the codebook, a later as-of date, or entries that were corrected. */
export type Cause = { readonly by: "rule"; readonly rule: RuleChange } | { readonly by: "as-of" | "corrections" };

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
export interface RecordDifferences {
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
