import { entryPage, restraint } from "../addresses";
import type { Warning } from "../model/archive";
import { restraintCases, type RestraintCase } from "../model/restraint-cases";
import { certaintyLabels } from "../model/terms/event";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { pageCount } from "../model/paging";
import { remembered } from "../model/remembered";
import { themeLabels, themes } from "../model/terms/theme";
import { dayView, shortDateView, type DateView } from "./date-view";
import type { JudgedRecord } from "../model/record";
import type { Named } from "./named";
import { lineAnswer } from "./answer";
import { pageHead, type PageHead } from "./page-head";
import { sectionsOnPage, type Section, type SectionPart } from "./paging/section-part";
import { plainText } from "./plain-text";
import { restraintLength, type RestraintLengthView } from "./restraint-length";
import { tieView, type TieView } from "./tie-view";
import { countOf } from "../model/words";

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

/** A theme as the first page counts it. */
export interface CountedTheme {
  readonly link: Named;
  /** "3 cases". */
  readonly count: string;
}

export interface RestraintPage {
  readonly head: PageHead;
  /** "23 cases on 15 lines". */
  readonly heading: string;
  readonly asOf: DateView;
  /** Every theme with a case on record. */
  readonly counts: readonly CountedTheme[];
  readonly themes: readonly SectionPart<RestrainedLine>[];
  readonly pages: number;
}

/** The most cases of a page: each is told at some length. */
const casesPerPage = 100;

/**
 * Cases of restraint on record, by the first theme of their line: those of one page. CODEBOOK sections 3, 8 and 9.
 * @param perPage the most cases of a page
 */
export function restraintPage(record: JudgedRecord, page = 1, perPage = casesPerPage): RestraintPage {
  const { archive } = record;
  const sections = casesByTheme(record);
  const cases = sections.flatMap(({ items }) => items);
  const pages = pageCount(cases.length, perPage);
  const lines = new Set(cases.map(({ judged }) => judged.line));
  return {
    head: pageHead(archive.record, {
      heading: "Restraint on record",
      description:
        "Each case on record where a warned side held back from an act and the feared reaction was among the reasons: which act, for how long, and by whose testimony.",
      path: restraint,
      place: { page, pages },
      section: null,
      ogType: "website",
    }),
    heading: `${countOf(cases.length, "case")} on ${countOf(lines.size, "line")}`,
    asOf: dayView(archive.record.asOf),
    counts: sections.map(({ id, name, items }) => ({
      link: { name, href: `#${id}` },
      count: countOf(items.length, "case"),
    })),
    themes: sectionsOnPage(sections, { path: restraint, page }, (each) => each, perPage).map((part) => ({
      ...part,
      rows: [...Map.groupBy(part.rows, ({ judged }) => judged.line).values()].flatMap((ofLine) =>
        restrainedLine(record, ofLine),
      ),
    })),
    pages,
  };
}

interface ThemeOfCases extends Section<RestraintCase> {
  readonly name: string;
}

const casesByTheme = remembered(({ archive, judgements }: JudgedRecord): readonly ThemeOfCases[] => {
  const byTheme = Map.groupBy(restraintCases(archive, judgements), ({ judged }) => judged.line.themes[0]);
  return themes.flatMap((theme) => {
    const [items, name] = [byTheme.get(theme), themeLabels[theme]];
    return items ? [{ id: theme, name, heading: `${name}: ${countOf(items.length, "case")}`, items }] : [];
  });
});

function restrainedLine(record: JudgedRecord, cases: readonly RestraintCase[]): RestrainedLine[] {
  const [first] = cases;
  if (!first) return [];
  const { line, statements } = first.judged;
  const answer = lineAnswer(record, line);
  return [
    {
      id: line.id,
      line: { name: line.headline, href: entryPage("lines", line.id) },
      facts: [
        `Drawn by ${sideLabels[line.side]}`,
        countOf(statements.length, "statement"),
        ...(answer ? [answer.text] : []),
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
