import { listPage } from "../../addresses";
import { judgedLines } from "../../model/judged-lines";
import {
  countLines,
  groupLines,
  groupsOfStatus,
  statusesPresent,
  type LineGroup,
  type ThemedLines,
} from "../../model/listed-lines";
import { lineStatusLabels, type LineStatus } from "../../model/terms/outcome";
import { themeLabels } from "../../model/terms/theme";
import { countOf } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { pageHead, type PageHead } from "../page-head";
import { lineRow, type LineRow } from "../rows";
import { themeAnchor, themeTable, type ThemeTable } from "./theme-table";

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

export interface StatusSection {
  readonly id: LineStatus;
  readonly heading: string;
  /** Whether the test of each line is shown: what would count as crossing it, written beforehand. */
  readonly withTest: boolean;
  readonly parts: readonly StatusPart[];
}

export interface LineListPage {
  readonly head: PageHead;
  readonly lead: string;
  readonly overview: ThemeTable;
  readonly sections: readonly StatusSection[];
}

/** Every line that has been stated, by what became of it and by theme, in the order of first warnings. */
export function lineList(record: JudgedRecord): LineListPage {
  const lines = judgedLines(record.archive, record.judgements);
  const grouped = groupLines(lines);
  return {
    head: pageHead(record.archive.record, {
      heading: "Lines",
      description: "The acts warned against, each counted once however often it was named, by what became of it.",
      section: "lines",
      path: listPage("lines"),
      ogType: "website",
    }),
    lead: `${countOf(lines.length, "line")}. A line is an act warned against; statements by the same side against the same act are counted together.`,
    overview: themeTable(grouped),
    sections: statusesPresent(grouped).map((status) => ({
      id: status,
      heading: `${lineStatusLabels[status]}: ${countOf(countLines(grouped, status), "line")}`,
      withTest: status === "not-crossed",
      parts: partsOf(record, groupsOfStatus[status], grouped),
    })),
  };
}

const partNames: Partial<Record<LineGroup, string>> = {
  "held-back": "Held back, restraint on record",
  lapsed: "Withdrawn or overtaken",
  "not-crossed": "All others not crossed so far",
};

function partsOf(
  record: JudgedRecord,
  groups: readonly LineGroup[],
  grouped: ReturnType<typeof groupLines>,
): StatusPart[] {
  const present = groups.filter((group) => grouped[group].length > 0);
  return present.map((group) => ({
    id: group,
    heading: groups.length > 1 ? partHeading(group, grouped[group]) : null,
    themes: grouped[group].map(({ theme, lines }) => ({
      id: themeAnchor(group, theme),
      theme: themeLabels[theme],
      rows: lines.map(({ line }) => lineRow(record, line)),
    })),
  }));
}

function partHeading(group: LineGroup, themed: readonly ThemedLines[]): string {
  const count = themed.reduce((sum, { lines }) => sum + lines.length, 0);
  return `${partNames[group] ?? group}: ${countOf(count, "line")}`;
}
