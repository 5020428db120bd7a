import { facetPage } from "../../addresses";
import type { JudgedLine } from "../../model/judgements";
import { lineGroups, type groupLines, type LineGroup, type ThemedLines } from "../../model/listed-lines";
import { themeLabels, themes, type Theme } from "../../model/terms/theme";
import type { Named } from "../named";
import { formatCount } from "../../model/words";

/** How many lines each theme has in each part of the list; every number leads to its lines. */
export interface ThemeTable {
  readonly columns: readonly string[];
  readonly rows: readonly ThemeTableRow[];
  readonly totals: readonly string[];
}

export interface ThemeTableRow {
  /** Leads to the page of the theme. */
  readonly theme: Named;
  /** In the order of the columns; null where there is none. */
  readonly cells: readonly (Named | null)[];
  readonly total: string;
}

const columnNames: Record<LineGroup, string> = {
  crossed: "Crossed",
  "partly-crossed": "In part",
  "not-crossed": "Others not crossed",
  "held-back": "Restraint",
  lapsed: "With\u00addrawn",
  "not-testable": "Too vague",
};

type GroupedLines = ReturnType<typeof groupLines>;

/** Where the lines of a theme begin within a part of the list. */
export function themeAnchor(group: LineGroup, theme: Theme): string {
  return `${group}-${theme}`;
}

/**
 * The table over the list of lines: themes down, what became of the lines across. Parts and themes without lines are
 * left out.
 * @param pathTo the page that holds a line; empty for the table's own
 */
export function themeTable(grouped: GroupedLines, pathTo: (line: JudgedLine) => string): ThemeTable {
  const groups = lineGroups.filter((group) => grouped[group].length > 0);
  return {
    columns: groups.map((group) => columnNames[group]),
    rows: themes.flatMap((theme) => themeRow(theme, groups, grouped, pathTo)),
    totals: [...groups.map((group) => sum(grouped[group].map(({ lines }) => lines.length))), sumOfAll(grouped)].map(
      formatCount,
    ),
  };
}

function themeRow(
  theme: Theme,
  groups: readonly LineGroup[],
  grouped: GroupedLines,
  pathTo: (line: JudgedLine) => string,
): ThemeTableRow[] {
  const ofGroups = groups.map((group) => grouped[group].find((each) => each.theme === theme));
  const total = sum(ofGroups.map((themed) => themed?.lines.length ?? 0));
  if (total === 0) return [];
  return [
    {
      theme: { name: themeLabels[theme], href: facetPage("themes", theme) },
      cells: groups.map((group, index) => cell(group, ofGroups[index], pathTo)),
      total: formatCount(total),
    },
  ];
}

function cell(group: LineGroup, themed: ThemedLines | undefined, pathTo: (line: JudgedLine) => string): Named | null {
  const [first] = themed?.lines ?? [];
  if (!themed || !first) return null;
  return { name: formatCount(themed.lines.length), href: `${pathTo(first)}#${themeAnchor(group, themed.theme)}` };
}

function sumOfAll(grouped: GroupedLines): number {
  return sum(lineGroups.flatMap((group) => grouped[group].map(({ lines }) => lines.length)));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
