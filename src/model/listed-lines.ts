import type { Derivation } from "./derivation";
import type { JudgedLine, LineJudgement } from "./judgements";
import { spanOf } from "./dates";
import { lineStatuses, type LineStatus } from "./terms/outcome";
import { themes, type Theme } from "./terms/theme";

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
