import { entryPage, facetPage, restraint } from "../addresses";
import type { Archive, Link, Warning } from "../model/archive";
import { chronologically, dayOf, firstOf, overlap, type Span, whollyBefore } from "../model/dates";
import type { DayRange, LeftOutReason } from "../model/derivation";
import { daysBetween } from "../model/outcome/days";
import { spansOfSteps } from "../model/outcome/derive-outcome";
import { comparePrecedence, linksWith, spanOfLink } from "../model/outcome/links";
import { pageCount } from "../model/paging";
import { type JudgedLine, judgedLines, type JudgedRecord, type Judgements } from "../model/record";
import { remembered } from "../model/remembered";
import { certaintyLabels } from "../model/terms/event";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { themeLabels, themes } from "../model/terms/theme";
import { countOf, daysPhrase } from "../model/words";
import { lineAnswer } from "./answer";
import { type DateView, dayView, shortDateView } from "./date-view";
import { facetPages } from "./facets";
import type { Named } from "./links";
import { pageHead, type PageHead } from "./page-head";
import { type Section, type SectionPart, sectionsOnPage } from "./paging";
import { plainText } from "./plain-text";
import { tieView, type TieView } from "./ties";

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
interface RestrainedLine {
  readonly id: string;
  readonly line: Named;
  readonly facts: string;
  readonly cases: readonly RestraintView[];
}

/** A theme as the first page counts it. */
interface CountedTheme {
  readonly link: Named;
  /** "3 cases". */
  readonly count: string;
}

interface RestraintPage {
  readonly head: PageHead;
  /** "23 cases on 15 lines". */
  readonly heading: string;
  readonly asOf: DateView;
  /** The page of those whose line was not crossed; null where there are none. */
  readonly heldBack: string | null;
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
    heldBack: facetPages("outcomes", record).some(({ id }) => id === "held-back")
      ? facetPage("outcomes", "held-back")
      : null,
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

/** How long a side held back, in words. */
interface RestraintLengthView {
  /** "66 days". */
  readonly days: string;
  /** What the days are counted to: "until the line was crossed". */
  readonly until: string;
  /** What else must be known to read the number rightly. */
  readonly notes: readonly string[];
}

/**
 * The length of a restraint: from it to the first crossing of the line after it, to the lapse of the line, or so far.
 * @param asOf `YYYY-MM-DD`
 */
function restraintLength({ length, inPart, afterCrossing }: RestraintCase, asOf: string): RestraintLengthView {
  const endings = {
    crossing: afterCrossing ? "until the next crossing on record" : "until the line was crossed",
    lapse: "until the line lapsed",
    "as-of": `so far, up to ${dayView(asOf).text}`,
  };
  return {
    days: daysPhrase(length.days),
    until: endings[length.until],
    notes: [
      ...(inPart ? [`A partial crossing is on record ${daysPhrase(inPart)} after it.`] : []),
      ...(afterCrossing ? [`The line had first been crossed ${daysPhrase(afterCrossing)} before it.`] : []),
    ],
  };
}

/** How long a restraint lasted as far as the line shows it, and what ended the count. */
interface RestraintLength {
  readonly days: DayRange;
  readonly until: "crossing" | "lapse" | "as-of";
  /** The first crossing after the restraint, where there is one. */
  readonly crossing: Span | null;
}

/** One act by which a warned side held back from what one line forbids. CODEBOOK section 3, "restraint". */
export interface RestraintCase {
  readonly judged: JudgedLine;
  /** The tie by which the case is told: that which prevails among the line's. */
  readonly link: Link;
  /** All ties of the act to statements of the line, first statement to last. */
  readonly links: readonly Link[];
  /** Why the tie moves no outcome, where it does not. */
  readonly leftOut: LeftOutReason | null;
  readonly length: RestraintLength;
  /** Days from the restraint to the first partial crossing after it; null where a full one came no later. */
  readonly inPart: DayRange | null;
  /** Days from the line's first crossing to the restraint, where that crossing came first. */
  readonly afterCrossing: DayRange | null;
}

/**
 * Every case of restraint on record, by line and then by date; an act that answers several lines is a case of each.
 * Cases whose link does not count are among them, with the reason. CODEBOOK sections 3 and 9.
 */
export function restraintCases(archive: Archive, judgements: Judgements): readonly RestraintCase[] {
  const asOf = dayOf(judgements.terms.asOf);
  return judgedLines(archive, judgements).flatMap((judged) => casesOf(archive, judged, asOf));
}

function casesOf({ linksOf }: Archive, judged: JudgedLine, asOf: number): RestraintCase[] {
  const all = judged.statements.flatMap(({ id }) => linksOf.get(id) ?? []);
  const byEvent = Map.groupBy(linksWith(all, "restraint"), ({ event }) => event.id);
  return [...byEvent.values()].flatMap((links) => restraintCase(judged, links, asOf)).toSorted(byDate);
}

function byDate(one: RestraintCase, other: RestraintCase): number {
  return chronologically(one.link.event, other.link.event);
}

function restraintCase(judged: JudgedLine, links: readonly Link[], asOf: number): RestraintCase[] {
  const { derivation } = judged;
  const [link] = links.toSorted(comparePrecedence);
  if (!link) return [];
  const held = spanOfLink(link);
  const first = derivation.firstCrossing;
  const inPart = firstSince(judged, held, "partial-crossing");
  const length = lengthOf(judged, held, asOf);
  return [
    {
      judged,
      link,
      links,
      leftOut: derivation.leftOut.find((left) => left.link.event.id === link.event.id)?.reason ?? null,
      length,
      inPart: inPart && !isOvertaken(inPart, length) ? daysBetween(held, inPart) : null,
      afterCrossing: first && whollyBefore(first, held) ? daysBetween(first, held) : null,
    },
  ];
}

function isOvertaken(inPart: Span, { crossing }: RestraintLength): boolean {
  return crossing !== null && crossing.first <= inPart.first;
}

function lengthOf(judged: JudgedLine, held: Span, asOf: number): RestraintLength {
  const crossing = firstSince(judged, held, "crossing");
  if (crossing) return { days: daysBetween(held, crossing), until: "crossing", crossing };
  const { lapse } = judged.derivation;
  if (lapse) return { days: daysBetween(held, lapse), until: "lapse", crossing };
  return { days: daysBetween(held, { first: asOf, last: asOf }), until: "as-of", crossing };
}

/** The first counted crossing that came after the restraint or, where dates are not exact, may have. */
function firstSince({ derivation }: JudgedLine, held: Span, relation: "crossing" | "partial-crossing"): Span | null {
  const spans = spansOfSteps(derivation.steps, relation);
  return firstOf(spans.filter((span) => whollyBefore(held, span) || overlap(held, span)));
}
