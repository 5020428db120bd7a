import type { JudgedLine } from "../../model/judgements";
import type { LineOrder } from "../../model/line-order";
import { countLines, groupLines, groupsOfStatus, statusesPresent, type LineGroup } from "../../model/listed-lines";
import { portionsOf, type Portion } from "../../model/paging";
import { lineStatusLabels, type LineStatus } from "../../model/terms/outcome";
import { themeLabels } from "../../model/terms/theme";
import type { JudgedRecord } from "../../model/record";
import type { Named } from "../named";
import { statusPages } from "../outcome-pages";
import { elsewhere, headingOnPage, type ListPlace } from "../paging/section-part";
import { lineRow, type LineRow } from "../rows";
import { themeAnchor } from "./theme-table";
import { countOf, formatCount } from "../../model/words";

/** Lines of one theme within a part of the list. */
export interface ThemedRows {
  readonly id: string;
  readonly theme: string;
  readonly rows: readonly LineRow[];
}

/** A part of a status: the lines held back, those that lapsed, all others. */
export interface StatusPart {
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
export function statusSections(
  record: JudgedRecord,
  order: LineOrder,
  place: ListPlace,
  perPage: number,
): StatusSection[] {
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
