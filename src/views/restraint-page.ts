import { entryPage, restraint } from "../addresses";
import type { Warning } from "../model/archive";
import { restraintCases, type RestraintCase } from "../model/restraint-cases";
import { certaintyLabels } from "../model/terms/event";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { themeLabels, themes, type Theme } from "../model/terms/theme";
import { countOf } from "./count-text";
import { dayView, shortDateView, type DateView } from "./date-view";
import { heldView } from "./days-text";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";
import { outcomeChips } from "./outcome-chips";
import { pageHead, type PageHead } from "./page-head";
import { plainText } from "./plain-text";
import { restraintLength, type RestraintLengthView } from "./restraint-length";
import { tieView, type TieView } from "./tie-view";

/** One case on record where a warned side held back. */
export interface RestraintView {
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** Who held back, and whether that is confirmed. */
  readonly facts: readonly string[];
  readonly summary: string;
  readonly tie: TieView;
  /** The statements of the line that it is tied to. */
  readonly statements: readonly Named[];
  readonly length: RestraintLengthView;
}

/** A line on which a warned side held back. */
export interface RestrainedLine {
  readonly id: string;
  readonly line: Named;
  readonly facts: string;
  readonly cases: readonly RestraintView[];
}

export interface RestraintTheme {
  readonly id: Theme;
  readonly name: string;
  readonly count: string;
  readonly lines: readonly RestrainedLine[];
}

export interface RestraintPage {
  readonly head: PageHead;
  /** "23 cases on 15 lines". */
  readonly heading: string;
  readonly asOf: DateView;
  readonly themes: readonly RestraintTheme[];
}

/** Every case of restraint on record, by the first theme of its line. CODEBOOK sections 3, 8 and 9. */
export function restraintPage(record: JudgedRecord): RestraintPage {
  const { archive, judgements } = record;
  const cases = restraintCases(archive, judgements);
  const byLine = [...Map.groupBy(cases, ({ judged }) => judged.line).values()];
  return {
    head: pageHead(archive.record, {
      heading: "Restraint on record",
      description:
        "Each case on record where a warned side held back from an act and the feared reaction was among the reasons: which act, for how long, and by whose testimony.",
      path: restraint,
      section: null,
      ogType: "website",
    }),
    heading: `${countOf(cases.length, "case")} on ${countOf(byLine.length, "line")}`,
    asOf: dayView(archive.record.asOf),
    themes: themes.flatMap((theme) => themeOf(record, theme, byLine)),
  };
}

function themeOf(record: JudgedRecord, theme: Theme, byLine: readonly RestraintCase[][]): RestraintTheme[] {
  const ofTheme = byLine.filter(([first]) => first?.judged.line.themes[0] === theme);
  if (ofTheme.length === 0) return [];
  const count = countOf(ofTheme.flat().length, "case");
  return [
    { id: theme, name: themeLabels[theme], count, lines: ofTheme.flatMap((cases) => restrainedLine(record, cases)) },
  ];
}

function restrainedLine(record: JudgedRecord, cases: readonly RestraintCase[]): RestrainedLine[] {
  const [first] = cases;
  if (!first) return [];
  const { line, statements, derivation } = first.judged;
  const held = heldView(derivation);
  return [
    {
      id: line.id,
      line: { name: line.headline, href: entryPage("lines", line.id) },
      facts: [
        `Drawn by ${sideLabels[line.side]}`,
        countOf(statements.length, "statement"),
        outcomeChips(derivation).status.label,
        ...(held ? [`${held.number} ${held.unit}`] : []),
      ].join(" · "),
      cases: cases.map((each) => restraintView(record, each)),
    },
  ];
}

function restraintView({ archive }: JudgedRecord, each: RestraintCase): RestraintView {
  const { event, answer } = each.link;
  return {
    href: entryPage("events", event.id),
    headline: event.headline,
    date: shortDateView(event.date),
    facts: [
      event.sides.map((side) => eventSideLabels[side]).join(", "),
      ...(event.certainty === "confirmed" ? [] : [certaintyLabels[event.certainty]]),
    ],
    summary: plainText(event.summary),
    tie: tieView(archive, answer, each.leftOut ?? undefined),
    statements: each.judged.statements.filter(isTied(each)).map(statementLink),
    length: restraintLength(each, archive.record.asOf),
  };
}

function isTied({ links }: RestraintCase): (statement: Warning) => boolean {
  const tied = new Set(links.map(({ answer }) => answer.warning));
  return ({ id }) => tied.has(id);
}

function statementLink({ id, date }: Warning): Named {
  return { name: shortDateView(date).text, href: entryPage("warnings", id) };
}
