import type { Prose } from "../model/archive";
import { distinctResponsesTable, totalTables } from "./figures/total-tables";
import type { FigureTable } from "./figures/figure-table";
import { groupTables } from "./figures/group-tables";
import { lineGroupings } from "./figures/line-groupings";
import { reliabilityView, type ReliabilityView } from "./figures/reliability";
import { selectionView, type SelectionView } from "./figures/selection";
import { shareTable } from "./figures/share-table";
import { windowedLines } from "./figures/windowed-record";
import { codebookContents } from "./codebook-contents";
import type { JudgedRecord } from "../model/record";
import type { Named } from "./named";
import type { PageHead } from "./page-head";
import { dayView, type DateView } from "./date-view";
import { methodHead } from "./site-page-heads";

/** A part of the page after the codebook. */
export interface MethodSection {
  readonly id: string;
  readonly heading: string;
}

/** The parts that show what the record says by the rules above them, in this order. CODEBOOK sections 8 to 10. */
const sections = {
  totals: { id: "record-totals", heading: "What the record says so far" },
  groups: { id: "record-groups", heading: "By side, authority and theme" },
  shares: { id: "record-shares", heading: "Stated acts carried out after a crossing" },
  assumptions: { id: "assumptions", heading: "Under other assumptions" },
  selection: { id: "record-selection", heading: "How statements were looked for" },
  leads: { id: "record-leads", heading: "What is missing: seen, not yet confirmed" },
  reliability: { id: "record-reliability", heading: "Test of the coding" },
} as const satisfies Record<string, MethodSection>;
export type MethodSections = typeof sections;

export interface MethodPage {
  readonly head: PageHead;
  readonly title: string;
  readonly codebook: Prose;
  readonly rules: readonly Named[];
  readonly results: readonly Named[];
  readonly sections: MethodSections;
  readonly asOf: DateView;
  readonly totals: readonly FigureTable[];
  readonly groups: readonly FigureTable[];
  readonly shares: readonly FigureTable[];
  readonly selection: SelectionView;
  readonly reliability: ReliabilityView;
}

/** The method page: the codebook, and the record by its rules. */
export function methodPage(record: JudgedRecord): MethodPage {
  const { archive } = record;
  const { title, body, sections: rules } = codebookContents(archive.codebook);
  const windows = windowedLines(record);
  return {
    head: methodHead(archive.record),
    title,
    codebook: body,
    rules,
    results: Object.values(sections).map(({ id, heading }) => ({ name: heading, href: `#${id}` })),
    sections,
    asOf: dayView(archive.record.asOf),
    totals: [...totalTables(windows), distinctResponsesTable(windows)],
    groups: lineGroupings.flatMap((grouping) => groupTables(windows, grouping)),
    shares: lineGroupings.map((grouping) => shareTable(windows, grouping)),
    selection: selectionView(archive, [...new Set(archive.warnings.map(({ side }) => side))]),
    reliability: reliabilityView(archive),
  };
}
