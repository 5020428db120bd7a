import { slug } from "github-slugger";
import { toString } from "mdast-util-to-string";

import type { Archive, Lead, Prose } from "../model/archive";
import { latestAgreement } from "../model/coding";
import { comparePartialDates } from "../model/dates";
import type { JudgedRecord } from "../model/record";
import { type Side, sideLabels, sides } from "../model/terms/side";
import { countOf } from "../model/words";
import { type DateView, dateView, dayView } from "./date-view";
import { groupTables, lineGroupings, shareTable } from "./figure-groups";
import { distinctResponsesTable, type FigureTable, totalTables, windowedLines } from "./figures";
import type { Named } from "./links";
import type { PageHead } from "./page-head";
import { reliabilityView, type ReliabilityView } from "./reliability";
import { methodHead } from "./site-page";

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
type MethodSections = typeof sections;

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
  const countsDegree = latestAgreement(archive.secondCodes).get("degree")?.use !== "not-in-totals";
  return {
    head: methodHead(archive.record),
    title,
    codebook: body,
    rules,
    results: Object.values(sections).map(({ id, heading }) => ({ name: heading, href: `#${id}` })),
    sections,
    asOf: dayView(archive.record.asOf),
    totals: [...totalTables(windows, countsDegree), distinctResponsesTable(windows)],
    groups: lineGroupings.flatMap((grouping) => groupTables(windows, grouping, countsDegree)),
    shares: lineGroupings.map((grouping) => shareTable(windows, grouping, countsDegree)),
    selection: selectionView(archive, [...new Set(archive.warnings.map(({ side }) => side))]),
    reliability: reliabilityView(archive),
  };
}

/** When and how the statements of a side, or of several alike, were last looked for. CODEBOOK section 9. */
interface SweepView {
  /** "Belgium, China, G7". */
  readonly side: string;
  readonly date: DateView;
  readonly terms: string;
  readonly sources: string;
  /** What was looked for and not found; empty where nothing was noted. */
  readonly notFound: readonly string[];
}

/** Something seen that is not yet confirmed. */
interface LeadView {
  readonly id: string;
  readonly side: string;
  readonly date: DateView | null;
  readonly what: string;
  readonly seen: readonly (string | Named)[];
  readonly wouldConfirm: string;
  readonly keptUntil: DateView;
}

interface SelectionView {
  /** What is published of the search, and what is not. */
  readonly words: string;
  readonly sweeps: readonly SweepView[];
  /** Sides with warnings on record for which no sweep is recorded. */
  readonly notSwept: readonly string[];
  /** By date; those without one last. */
  readonly leads: readonly LeadView[];
}

/** What is published of how statements were looked for. `warned`: the sides with warnings on record. CODEBOOK section 9. */
function selectionView({ record: { sweeps }, leads }: Archive, warned: readonly Side[]): SelectionView {
  return {
    words: selectionWords(sweeps.length, warned.length),
    sweeps: sweepViews(sweeps),
    notSwept: warned
      .filter((side) => !sweeps.some((sweep) => sweep.side === side))
      .map((side) => sideLabels[side])
      .toSorted(),
    leads: leads.toSorted(byDate).map(leadView),
  };
}

/** One row for the sides that were looked for alike, in the order of the first of them. */
function sweepViews(sweeps: Archive["record"]["sweeps"]): SweepView[] {
  const bySide = sides.flatMap((side) => sweeps.filter((sweep) => sweep.side === side));
  const alike = Map.groupBy(bySide, ({ side: _, ...how }) => JSON.stringify(how));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      side: group.map(({ side }) => sideLabels[side]).join(", "),
      date: dayView(first.date),
      terms: first.terms.join("; ") || "not kept",
      sources: first.sources.join("; "),
      notFound: first.notFound,
    };
  });
}

function leadView({ id, side, date, what, seen, wouldConfirm, keptUntil }: Lead): LeadView {
  return {
    id,
    side: sideLabels[side],
    date: date && dateView(date),
    what,
    seen: seen.map(({ where, url }) => (url === null ? where : { name: where, href: url })),
    wouldConfirm,
    keptUntil: dayView(keptUntil),
  };
}

function byDate(one: Lead, other: Lead): number {
  return one.date && other.date ? comparePartialDates(one.date, other.date) : Number(!one.date) - Number(!other.date);
}

function selectionWords(swept: number, warned: number): string {
  const onRecord = `Warnings of ${countOf(warned, "side")} are on record`;
  if (swept === 0)
    return `${onRecord}. Search terms and the date of the last sweep are not published for any of them yet, so it cannot be checked from here how evenly the sides were searched. The sources consulted are those listed with each entry.`;
  return `${onRecord}. This is when and how the statements of ${countOf(swept, "side")} were last looked for; for a side not in the table nothing is published yet. Where the terms were not kept, the table says so.`;
}

/** The codebook without its title, and its sections as links within the page. */
interface CodebookContents {
  readonly title: string;
  readonly body: Prose;
  readonly sections: readonly Named[];
}

/** The codebook as the method page shows it. */
export function codebookContents(codebook: Prose): CodebookContents {
  const [first, ...rest] = codebook.children;
  const hasTitle = first?.type === "heading" && first.depth === 1;
  const children = hasTitle ? rest : codebook.children;
  return {
    title: hasTitle ? toString(first) : "Codebook",
    body: { type: "root", children: [...children] },
    sections: children.flatMap((node) => {
      if (node.type !== "heading" || node.depth !== 2) return [];
      const name = toString(node);
      return [{ name, href: `#${slug(name)}` }];
    }),
  };
}
