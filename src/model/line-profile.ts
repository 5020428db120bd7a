import type { Span } from "./dates";
import type { WarningFacts } from "./derivation";
import type { LineJudgement } from "./judgements";
import { madeBefore, namedKinds } from "./outcome/links";
import { type Side, sides } from "./terms/side";
import { type Theme, themes } from "./terms/theme";
import { authorities, type Authority, type ConsequenceForm, consequenceForms } from "./terms/warning";

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

/** Lines by what they have in common, in the order of the codebook's lists; only groups that have a line. */
export type LineGroups<Key, J extends LineJudgement = LineJudgement> = ReadonlyMap<Key, readonly J[]>;

/** Each line with the side that drew it. */
export function linesBySide<J extends LineJudgement>(judged: readonly J[]): LineGroups<Side, J> {
  return grouped(judged, sides, ({ line }) => [line.side]);
}

/** Each line with the highest authority among its statements before the first crossing. CODEBOOK section 6, "For shares". */
export function linesByAuthority<J extends LineJudgement>(judged: readonly J[]): LineGroups<Authority, J> {
  return grouped(judged, authorities, ({ statements, derivation }) => {
    const profile = lineProfile(statements, derivation.firstCrossing);
    return profile ? [profile.authority] : [];
  });
}

/** Each line with every theme it is about: one of several themes is in several groups. */
export function linesByTheme<J extends LineJudgement>(judged: readonly J[]): LineGroups<Theme, J> {
  return grouped(judged, themes, ({ line }) => line.themes);
}

function grouped<Key, J extends LineJudgement>(
  judged: readonly J[],
  keys: readonly Key[],
  keysOf: (line: J) => readonly Key[],
): LineGroups<Key, J> {
  const groups = keys.map((key) => [key, judged.filter((line) => keysOf(line).includes(key))] as const);
  return new Map(groups.filter(([, lines]) => lines.length > 0));
}
