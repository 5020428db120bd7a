import type { WarningFacts } from "./facts";
import { madeBefore, namedKinds } from "./outcome/announced";
import type { Span } from "./span";
import { authorities, consequenceForms, type Authority, type ConsequenceForm } from "./terms/warning";

/** What a line's speakers had put behind it before it was crossed. CODEBOOK section 6, "For shares". */
export interface LineProfile {
  /** The highest. */
  readonly authority: Authority;
  /** The firmest; null where none is coded. */
  readonly form: ConsequenceForm | null;
  /** Whether a kind of consequence was named, not merely escalation of some sort. */
  readonly namesKind: boolean;
  /** Whether a specific act was announced: a kind was named, and as something one will or may do. */
  readonly specific: boolean;
}

/**
 * Reads the profile from the statements made before the first crossing, from all of them if there is none.
 * Null for a line that nobody stated. CODEBOOK section 6, "For shares".
 * @param statements first to last
 */
export function lineProfile(statements: readonly WarningFacts[], firstCrossing: Span | null): LineProfile | null {
  const made = madeBefore(statements, firstCrossing);
  const authority = authorities.find((grade) => made.some((statement) => statement.authority === grade));
  if (!authority) return null;
  const form = consequenceForms.find((grade) => made.some(({ consequenceForm }) => consequenceForm === grade)) ?? null;
  const namesKind = made.some((statement) => namedKinds(statement).length > 0);
  return { authority, form, namesKind, specific: namesKind && (form === "act" || form === "reserved") };
}
