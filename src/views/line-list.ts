import { facetPage, listPage, onPage } from "../addresses";
import { lineMoments } from "../model/line-moments";
import {
  countLines,
  groupLines,
  groupsOfStatus,
  type LineGroup,
  lineGroups,
  lineOrder,
  type LineOrder,
  statusesPresent,
  type ThemedLines,
} from "../model/lines";
import {
  drawnRowsPerPage,
  lightPageSize,
  marksPerPage,
  onePageOf,
  pageCount,
  pageOf,
  type Portion,
  portionsOf,
} from "../model/paging";
import type { JudgedLine, JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { type LineStatus, lineStatusLabels } from "../model/terms/outcome";
import { type Theme, themeLabels, themes } from "../model/terms/theme";
import { countOf, formatCount } from "../model/words";
import { statusPages } from "./facets";
import type { Named } from "./links";
import { pageHead, type PageHead } from "./page-head";
import { elsewhere, headingOnPage, type ListPlace } from "./paging";
import { lineRow, type LineRow } from "./rows";

interface LineListPage {
  readonly head: PageHead;
  readonly lead: string;
  /** On the first page only. */
  readonly overview: ThemeTable | null;
  readonly sections: readonly StatusSection[];
  /** The lines of the page, in its order. */
  readonly lines: readonly JudgedLine[];
  /** How many pages the list has. */
  readonly pages: number;
}

/** How many lines a page of the list holds at most: fewer where they have many statements and events. */
const linesPerPage = remembered((record: JudgedRecord) =>
  lightPageSize(
    lineOrder(record).lines.map((line) => lineMoments(line).length),
    drawnRowsPerPage,
    marksPerPage,
  ),
);

/** The address of the first page of the list that holds one of these lines. */
export function linesPage(record: JudgedRecord, lines: readonly JudgedLine[]): string {
  const { positionOf } = lineOrder(record);
  const perPage = linesPerPage(record);
  return onPage(listPage("lines"), Math.min(...lines.map((line) => pageOf(positionOf(line), perPage))));
}

/**
 * A page of every line that has been stated, by what became of it and by theme, in the order of first warnings.
 * @param perPage the most lines of a page
 */
export function lineList(record: JudgedRecord, page = 1, perPage = linesPerPage(record)): LineListPage {
  const order = lineOrder(record);
  const path = listPage("lines");
  const pages = pageCount(order.lines.length, perPage);
  const pathTo = (line: JudgedLine): string => {
    const holder = pageOf(order.positionOf(line), perPage);
    return holder === page ? "" : onPage(path, holder);
  };
  return {
    head: pageHead(record.archive.record, {
      heading: "Lines",
      description: "The acts warned against, each counted once however often it was named, by what became of it.",
      section: "lines",
      path,
      ogType: "website",
      place: { page, pages },
    }),
    lead: `${countOf(order.lines.length, "line")}. A line is an act warned against; statements by the same side against the same act are counted together.`,
    overview: page === 1 ? themeTable(order.grouped, pathTo) : null,
    sections: statusSections(record, order, { path, page }, perPage),
    lines: onePageOf(order.lines, page, perPage),
    pages,
  };
}

/** Lines of one theme within a part of the list. */
export interface ThemedRows {
  readonly id: string;
  readonly theme: string;
  readonly rows: readonly LineRow[];
}

/** A part of a status: the lines held back, those that lapsed, all others. */
interface StatusPart {
  readonly id: LineGroup;
  /** Null where the status has one part only. */
  readonly heading: string | null;
  readonly themes: readonly ThemedRows[];
}

/** The lines of one status, as far as a page holds them. */
export interface StatusSection {
  readonly id: LineStatus;
  readonly heading: string;
  /** Whether the test of each line is shown: what would count as crossing it, written beforehand. */
  readonly withTest: boolean;
  /** Why the same name has another number as an outcome; null where it has not. */
  readonly note: string | null;
  readonly parts: readonly StatusPart[];
  /** Where the lines stand, if this page only names their status. */
  readonly elsewhere: Named | null;
}

/** The sections of one page of lines; the headings count all lines of the record. */
function statusSections(record: JudgedRecord, order: LineOrder, place: ListPlace, perPage: number): StatusSection[] {
  const statuses = statusesPresent(order.grouped);
  const linesOf = statuses.map((status) =>
    groupsOfStatus[status].flatMap((group) => order.grouped[group].flatMap(({ lines }) => lines)),
  );
  const portions = portionsOf(
    linesOf.map(({ length }) => length),
    place.page,
    perPage,
  );
  return statuses.flatMap((status, index) => {
    const portion = portions[index];
    const shown = linesOf[index]?.slice(portion?.from, portion?.to) ?? [];
    if (!portion || (shown.length === 0 && place.page > 1)) return [];
    return [statusSection(record, order, status, { portion, shown, place })];
  });
}

interface Shown {
  readonly portion: Portion;
  readonly shown: readonly JudgedLine[];
  readonly place: ListPlace;
}

function statusSection(
  record: JudgedRecord,
  order: LineOrder,
  status: LineStatus,
  { portion, shown, place }: Shown,
): StatusSection {
  const heading = `${lineStatusLabels[status]}: ${countOf(countLines(order.grouped, status), "line")}`;
  return {
    id: status,
    heading: headingOnPage(heading, portion.from),
    withTest: status === "not-crossed",
    note: shown.length === 0 ? null : noteOn(order, status),
    parts: partsOf(record, order, status, shown),
    elsewhere: shown.length === 0 ? elsewhere(place.path, status, portion.pages) : null,
  };
}

/** What else the outcome of a line may be; of a crossed line it is never the status. CODEBOOK section 6. */
const otherOutcomes: Partial<Record<LineStatus, string>> = {
  "partly-crossed": "an answer, in acts or in words, is on record",
  "not-crossed": "restraint, a lapse or an act without a crossing is on record",
  "not-testable": "restraint, a lapse or an act without a crossing is on record",
};

function noteOn({ lines }: LineOrder, status: LineStatus): string | null {
  const ofStatus = lines.filter(({ derivation }) => derivation.lineStatus === status);
  const same = ofStatus.filter(({ derivation }) => derivation.outcome === statusPages[status]).length;
  const others = otherOutcomes[status];
  if (others === undefined || same === ofStatus.length) return null;
  const have = same === 1 ? "has this as its outcome" : "have this as their outcome";
  return `${formatCount(same)} of them ${have} too; of the others ${others}.`;
}

const partNames: Partial<Record<LineGroup, string>> = {
  "held-back": "Restraint on record",
  lapsed: "Withdrawn or overtaken",
  "not-crossed": "All others not crossed so far",
};

function partsOf(
  record: JudgedRecord,
  { grouped: all }: LineOrder,
  status: LineStatus,
  shown: readonly JudgedLine[],
): StatusPart[] {
  const [groups, grouped] = [groupsOfStatus[status], groupLines(shown)];
  return groups
    .filter((group) => grouped[group].length > 0)
    .map((group) => ({
      id: group,
      heading: groups.length > 1 ? partHeading(group, all[group], grouped[group]) : null,
      themes: grouped[group].map(({ theme, lines }) => ({
        id: themeAnchor(group, theme),
        theme: themeLabels[theme],
        rows: lines.map(({ line }) => lineRow(record, line)),
      })),
    }));
}

type Themed = LineOrder["grouped"][LineGroup];

function partHeading(group: LineGroup, all: Themed, shown: Themed): string {
  const count = all.reduce((sum, { lines }) => sum + lines.length, 0);
  const begins = all[0]?.lines[0]?.line.id === shown[0]?.lines[0]?.line.id;
  return headingOnPage(`${partNames[group] ?? group}: ${countOf(count, "line")}`, begins ? 0 : 1);
}

/** How many lines each theme has in each part of the list; every number leads to its lines. */
export interface ThemeTable {
  readonly columns: readonly string[];
  readonly rows: readonly ThemeTableRow[];
  readonly totals: readonly string[];
}

interface ThemeTableRow {
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
function themeAnchor(group: LineGroup, theme: Theme): string {
  return `${group}-${theme}`;
}

/**
 * The table over the list of lines: themes down, what became of the lines across. Parts and themes without lines are
 * left out.
 * @param pathTo the page that holds a line; empty for the table's own
 */
function themeTable(grouped: GroupedLines, pathTo: (line: JudgedLine) => string): ThemeTable {
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
