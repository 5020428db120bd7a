import type { AssumedRecord, LineDifference, LineDifferences } from "../../model/assumptions";
import type { Derivation, LinkFacts } from "../../model/derivation";
import { type LineGroups, linesByAuthority, linesBySide, linesByTheme } from "../../model/lines";
import { judgedLines, type LineJudgement } from "../../model/record";
import {
  lineStatuses,
  lineStatusLabel,
  lineStatusLabels,
  outcomeKinds,
  outcomeLabel,
  outcomeLabels,
  responseLabels,
  responses,
} from "../../model/terms/outcome";
import { sideLabels } from "../../model/terms/side";
import { themeLabels } from "../../model/terms/theme";
import { authorityLabels } from "../../model/terms/warning";
import {
  carriedOutShare,
  type CarriedOutShare,
  type LineCount,
  shareExclusionLabels,
  shareExclusions,
  type Totals,
  totalsOf,
} from "../../model/totals";
import { countOf, formatCount } from "../../model/words";
import { make } from "../dom";

/** Lines by status, response and outcome, as they come out and as they are published. CODEBOOK section 6. */
export function totalTables(standard: AssumedRecord, assumed: AssumedRecord): HTMLElement[] {
  const [published, now] = [standard, assumed].map(({ record, judgements }) => totalsOf(record, judgements));
  if (!published || !now) return [];
  const table = <Key extends string>(
    name: string,
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
    count: (totals: Totals) => Readonly<Record<Key, LineCount>>,
  ) =>
    makeFigureTable(
      `Lines by ${name.toLowerCase()}: ${linesAndStatements(now.all)} as assumed; ${linesAndStatements(published.all)} by the standard rules`,
      [name, "Lines, as assumed", "Warnings that state them, as assumed", "Lines, standard"],
      keys.map((key) => ({
        head: labels[key],
        cells: [count(now)[key].lines, count(now)[key].statements, count(published)[key].lines],
      })),
    );
  return [
    table("Status", lineStatuses, lineStatusLabels, ({ byLineStatus }) => byLineStatus),
    table("Response", responses, responseLabels, ({ byResponse }) => byResponse),
    table("Outcome", outcomeKinds, outcomeLabels, ({ byOutcome }) => byOutcome),
  ];
}

function linesAndStatements({ lines, statements }: LineCount): string {
  return `${countOf(lines, "line")}, stated in ${countOf(statements, "warning")},`;
}

/** How often what had been stated was carried out, by side, authority and theme; no single score. CODEBOOK section 8. */
export function shareTables(standard: AssumedRecord, assumed: AssumedRecord): HTMLElement[] {
  const now = judgedLines(assumed.record, assumed.judgements);
  const published = judgedLines(standard.record, standard.judgements);
  return [
    shareTable("side", sideLabels, linesBySide(now), linesBySide(published)),
    shareTable("authority", authorityLabels, linesByAuthority(now), linesByAuthority(published)),
    shareTable("theme", themeLabels, linesByTheme(now), linesByTheme(published)),
  ];
}

function shareTable<Key extends string>(
  name: string,
  labels: Readonly<Record<Key, string>>,
  now: LineGroups<Key>,
  published: LineGroups<Key>,
): HTMLElement {
  const keys = (Object.keys(labels) as Key[]).filter(
    (key) => hasCrossed(now.get(key)) || hasCrossed(published.get(key)),
  );
  return makeFigureTable(
    `By ${name}: crossed lines with a specific act stated that are no longer open, in how many of them it was carried out, and which crossed lines are left out`,
    [name.charAt(0).toUpperCase() + name.slice(1), "As assumed", "Left out, as assumed", "Standard"],
    keys.map((key) => {
      const share = carriedOutShare(now.get(key) ?? []);
      return {
        head: labels[key],
        cells: [shareWords(share), leftOutWords(share), shareWords(carriedOutShare(published.get(key) ?? []))],
      };
    }),
  );
}

function hasCrossed(lines: readonly LineJudgement[] = []): boolean {
  return lines.some(({ derivation }) => derivation.lineStatus === "crossed");
}

function shareWords({ cases, carriedOut, carriedOutInPart }: CarriedOutShare): readonly string[] {
  if (cases === 0) return ["no case"];
  return [`${carriedOut} of ${cases}`, ...(carriedOutInPart > 0 ? [`${carriedOutInPart} in part`] : [])];
}

function leftOutWords({ leftOut }: CarriedOutShare): string {
  const reasons = shareExclusions.filter((reason) => leftOut[reason] > 0);
  return reasons.map((reason) => `${leftOut[reason]}: ${shareExclusionLabels[reason]}`).join(". ") || "none";
}

/** The lines that come out otherwise, each leading to its page. `linesAddress`: where the pages of lines lie. */
export function differenceTables(differences: LineDifferences, linesAddress: string): HTMLElement[] {
  const { inOutcome, inStatusOnly, notFormed } = differences;
  return [
    table(`${countOf(inOutcome.length, "line")} with another outcome`, inOutcome, linesAddress),
    table(
      `${countOf(inStatusOnly.length, "line")} with the same outcome and another status`,
      inStatusOnly,
      linesAddress,
    ),
    table(`${countOf(notFormed.length, "line")} not counted: no statement of such authority`, notFormed, linesAddress),
  ].flat();
}

function table(caption: string, differences: readonly LineDifference[], linesAddress: string): HTMLElement[] {
  if (differences.length === 0) return [];
  const rows = differences.map(({ line, before, after }) => ({
    head: make("a", { href: `${linesAddress}${line.id}/` }, line.headline),
    cells: [after ? facts(after) : "Not counted", facts(before)],
  }));
  return [makeFigureTable(caption, ["Line", "As assumed", "Standard"], rows)];
}

/** Line and response are two facts; an outcome that only repeats the status is not said twice. CODEBOOK section 6. */
function facts(derivation: Derivation<LinkFacts>): string {
  return [...new Set([lineStatusLabel(derivation), outcomeLabel(derivation)])].join("; ");
}

/** A figure, or words; a list stands line by line, the first of it foremost. */
type Cell = number | string | readonly string[];

interface Row {
  readonly head: Node | string;
  readonly cells: readonly Cell[];
}

let made = 0;

/** A table of figures as the page has them: a caption, heads for columns and rows, in a region that scrolls. */
function makeFigureTable(caption: string, columns: readonly string[], rows: readonly Row[]): HTMLElement {
  const id = `assumed-${++made}`;
  const heads = columns.map((column, place) => {
    const overWords = typeof rows[0]?.cells[place - 1] === "string";
    return make("th", { scope: "col", ...(overWords ? { class: "words" } : {}) }, column);
  });
  const table = make(
    "table",
    {},
    make("caption", { id }, caption),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows.map(makeRow)),
  );
  return make("section", { class: "table-scroll figures", tabindex: "0", "aria-labelledby": id }, table);
}

function makeRow({ head, cells }: Row): HTMLElement {
  return make("tr", {}, make("th", { scope: "row" }, head), ...cells.map(makeCell));
}

function makeCell(cell: Cell): HTMLElement {
  if (typeof cell === "number") return make("td", {}, formatCount(cell));
  if (typeof cell === "string") return make("td", { class: "words" }, cell);
  const [first = "", ...more] = cell;
  return make("td", {}, first, ...more.map((words) => make("span", { class: "figures-more" }, words)));
}
