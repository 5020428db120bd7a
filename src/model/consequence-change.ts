import type { Warning } from "./archive";
import {
  consequenceForms,
  explicitnesses,
  type ConsequenceForm,
  type ConsequenceKind,
  type Explicitness,
} from "./terms/warning";

/** What is compared of a statement. */
export type StatedConsequence = Pick<Warning, "consequenceKinds" | "consequenceForm" | "explicitness">;

/** A coded grade that differs from the one before. */
export interface Shift<Grade> {
  readonly from: Grade;
  readonly to: Grade;
  readonly firmer: boolean;
}

/** How the consequence stated differs from that of the statement before on the same line. CODEBOOK section 2. */
export interface ConsequenceChange {
  /** Kinds that no earlier statement of the line had named. */
  readonly added: readonly ConsequenceKind[];
  /** Kinds that an earlier statement had named, but not the one before. */
  readonly resumed: readonly ConsequenceKind[];
  /** Kinds that the statement before had named. */
  readonly dropped: readonly ConsequenceKind[];
  /** Null where the form is the same, or is not coded for one of the two. */
  readonly form: Shift<ConsequenceForm> | null;
  readonly explicitness: Shift<Explicitness> | null;
}

/**
 * For each statement of a line, how its consequence changed since the one before; null for the first.
 * That none is stated counts as no kind.
 * @param statements first to last
 */
export function consequenceChanges(statements: readonly StatedConsequence[]): readonly (ConsequenceChange | null)[] {
  return statements.map((statement, index) => {
    const before = statements[index - 1];
    return before ? changeSince(before, statement, statements.slice(0, index)) : null;
  });
}

/** Whether nothing that is coded of the consequence differs. */
export function isUnchanged({ added, resumed, dropped, form, explicitness }: ConsequenceChange): boolean {
  return added.length + resumed.length + dropped.length === 0 && !form && !explicitness;
}

/** The kinds of consequence that a statement names. */
export function kindsNamed({ consequenceKinds }: StatedConsequence): readonly ConsequenceKind[] {
  return consequenceKinds.filter((kind) => kind !== "none-stated");
}

function changeSince(
  before: StatedConsequence,
  now: StatedConsequence,
  earlier: readonly StatedConsequence[],
): ConsequenceChange {
  const [previous, current] = [kindsNamed(before), kindsNamed(now)];
  const everNamed = new Set(earlier.flatMap(kindsNamed));
  const gained = current.filter((kind) => !previous.includes(kind));
  return {
    added: gained.filter((kind) => !everNamed.has(kind)),
    resumed: gained.filter((kind) => everNamed.has(kind)),
    dropped: previous.filter((kind) => !current.includes(kind)),
    form: shift(consequenceForms, before.consequenceForm, now.consequenceForm),
    explicitness: shift(explicitnesses, before.explicitness, now.explicitness),
  };
}

/** `grades` from the firmest to the least firm. */
function shift<Grade>(grades: readonly Grade[], from: Grade | null, to: Grade | null): Shift<Grade> | null {
  if (from === null || to === null || from === to) return null;
  return { from, to, firmer: grades.indexOf(to) < grades.indexOf(from) };
}
