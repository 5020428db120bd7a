import type { Archive, Warning } from "./archive";
import { type Span, spanOf } from "./dates";
import type { Derivation, WarningFacts } from "./derivation";
import { madeBefore, namedKinds } from "./outcome/links";
import { type JudgedLine, judgedLines, type Judgements, type LineJudgement } from "./record";
import { remembered } from "./remembered";
import { type LineStatus, lineStatuses } from "./terms/outcome";
import { type Side, sides } from "./terms/side";
import { type Theme, themes } from "./terms/theme";
import {
  authorities,
  type Authority,
  type ConsequenceForm,
  consequenceForms,
  type ConsequenceKind,
  type Explicitness,
  explicitnesses,
} from "./terms/warning";

/** The parts of the list of lines. Lines held back or lapsed are told apart only among those not crossed. */
export const lineGroups = ["crossed", "partly-crossed", "held-back", "lapsed", "not-crossed", "not-testable"] as const;
export type LineGroup = (typeof lineGroups)[number];

/** The groups that a line status is divided into; together they hold all lines of that status. */
export const groupsOfStatus: Readonly<Record<LineStatus, readonly LineGroup[]>> = {
  crossed: ["crossed"],
  "partly-crossed": ["partly-crossed"],
  "not-crossed": ["held-back", "lapsed", "not-crossed"],
  "not-testable": ["not-testable"],
};

/** The lines of one group that have the same first theme, in the order of their first statements. */
export interface ThemedLines {
  readonly theme: Theme;
  readonly lines: readonly JudgedLine[];
}

/** The group a line is listed in: its status or, where nothing crossed it, what else is on record. CODEBOOK section 6. */
export function lineGroupOf({ lineStatus, outcome }: Pick<Derivation, "lineStatus" | "outcome">): LineGroup {
  return lineStatus === "not-crossed" && (outcome === "held-back" || outcome === "lapsed") ? outcome : lineStatus;
}

/** Lines by group and, within it, by their first theme. Every line stands in one place. */
export function groupLines(lines: readonly JudgedLine[]): Readonly<Record<LineGroup, readonly ThemedLines[]>> {
  const byGroup = Map.groupBy(lines, ({ derivation }) => lineGroupOf(derivation));
  const entries = lineGroups.map((group) => [group, linesByFirstTheme(byGroup.get(group) ?? [])]);
  return Object.fromEntries(entries) as Record<LineGroup, readonly ThemedLines[]>;
}

/** How many lines of a status there are, over all its groups and themes. */
export function countLines(grouped: ReturnType<typeof groupLines>, status: LineStatus): number {
  return groupsOfStatus[status].flatMap((group) => grouped[group]).reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The statuses that lines of the record have, in the codebook's order. */
export function statusesPresent(grouped: ReturnType<typeof groupLines>): LineStatus[] {
  return lineStatuses.filter((status) => countLines(grouped, status) > 0);
}

/** Lines by their first theme, in the order of the codebook's list, those of a theme in the order of their first statements. */
export function linesByFirstTheme(lines: readonly JudgedLine[]): ThemedLines[] {
  const ofTheme = Map.groupBy(lines, ({ line }) => line.themes[0] ?? "other");
  return themes.flatMap((theme) => {
    const themed = ofTheme.get(theme);
    return themed ? [{ theme, lines: themed.toSorted(compareFirstStatements) }] : [];
  });
}

type Stated = Pick<LineJudgement, "line" | "statements">;

/** Orders lines by their first statements, then id. For `sort`. */
export function compareFirstStatements(one: Stated, other: Stated): number {
  return firstDay(one) - firstDay(other) || (one.line.id < other.line.id ? -1 : 1);
}

function firstDay({ statements: [first] }: Stated): number {
  return first ? spanOf(first.date).first : 0;
}

/** The list of lines: by status, group and theme, and as it is read from the first line to the last. */
export interface LineOrder {
  readonly grouped: ReturnType<typeof groupLines>;
  readonly lines: readonly JudgedLine[];
  /** The position of a line in the whole list, from 0. */
  readonly positionOf: (line: JudgedLine) => number;
}

/** The order of the list of lines. */
export const lineOrder = remembered(
  ({ archive, judgements }: { readonly archive: Archive; readonly judgements: Judgements }): LineOrder => {
    const grouped = groupLines(judgedLines(archive, judgements));
    const groups = statusesPresent(grouped).flatMap((status) => groupsOfStatus[status]);
    const lines = groups.flatMap((group) => grouped[group].flatMap((themed) => themed.lines));
    const positions = new Map(lines.map(({ line }, position) => [line.id, position]));
    return { grouped, lines, positionOf: ({ line }) => positions.get(line.id) ?? 0 };
  },
);

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
