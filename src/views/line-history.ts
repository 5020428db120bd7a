import { entryPage, onPage } from "../addresses";
import type { Archive, Line, Link, Quote, Warning } from "../model/archive";
import { chronologically, spanOf } from "../model/dates";
import {
  type ConsequenceChange,
  consequenceChanges,
  isUnchanged,
  kindsNamed,
  type Shift,
  type StatedConsequence,
} from "../model/lines";
import { drawnRowsPerPage, pageCount, pageOf, type Portion, portionsOf } from "../model/paging";
import { judgedLine, type JudgedLine, type JudgedRecord } from "../model/record";
import { relations } from "../model/terms/event";
import {
  type ConsequenceForm,
  consequenceFormLabels,
  type ConsequenceKind,
  consequenceKindLabels,
  type Explicitness,
  explicitnessLabels,
} from "../model/terms/warning";
import { countOf } from "../model/words";
import { type AnswerView, warningAnswer } from "./answer";
import { type DateView, shortDateView, sincePhrase } from "./date-view";
import { actorLink } from "./facts";
import { known } from "./known";
import type { Named } from "./links";
import { headingOnPage, sectionPart, type SectionPart } from "./paging";
import { eventRow, type TimedRow } from "./rows";
import { leftOutReasons, type RelationMark, relationView, tieView } from "./ties";

/** What the pages of a line list: its statements, and then its events by relation. */
export interface LineLists {
  /** Null where there is none, or none on this page; so are the events. */
  readonly statements: SectionPart<LineStatement> | null;
  readonly events: SectionPart<RelationGroup> | null;
}

/** One page of a line. */
export interface LinePlace {
  readonly page: number;
  /** The most statements and events of a page. */
  readonly perPage: number;
}

/** How many pages a line has. */
export function linePageCount(record: JudgedRecord, line: Line, perPage = drawnRowsPerPage): number {
  const { statements, links } = listedOf(record, line);
  return pageCount(statements.length + links.length, perPage);
}

/** The statements and events that stand on one page of a line. */
export function lineLists(record: JudgedRecord, line: Line, { page, perPage }: LinePlace): LineLists {
  const { judged, statements, links } = listedOf(record, line);
  const place = { path: entryPage("lines", line.id), page };
  const [ofStatements, ofEvents] = portionsOf([statements.length, links.length], page, perPage);
  const count = countOf(statements.length, "statement");
  const said = { id: "statements", heading: `Every statement of it, first to last: ${count}`, items: statements };
  const happened = { id: "events", heading: "Every event tied to it, by relation", items: links };
  const saidPart = sectionPart(said, ofStatements, place, (statement) => statement);
  const part = sectionPart(happened, ofEvents, place, (link) => link);
  return {
    statements: saidPart && { ...saidPart, rows: lineStatements(record, statements, ofStatements) },
    events: part && { ...part, rows: judged ? eventsByRelation(record.archive, judged, part.rows, links) : [] },
  };
}

/** Where the events of one relation begin: on the same page, or on another of the line's. */
export function relationHref(
  record: JudgedRecord,
  line: Line,
  { page, perPage }: LinePlace,
  mark: RelationMark,
): string {
  const { statements, links } = listedOf(record, line);
  const holder = pageOf(statements.length + links.findIndex((link) => markOf(link) === mark), perPage);
  return `${holder === page ? "" : onPage(entryPage("lines", line.id), holder)}#${relationAnchor(mark)}`;
}

interface Listed {
  readonly judged: JudgedLine | null;
  readonly statements: readonly Warning[];
  readonly links: readonly Link[];
}

function listedOf({ archive, judgements }: JudgedRecord, line: Line): Listed {
  const judged = judgedLine(archive, judgements, line.id);
  return { judged, statements: known(archive.statementsOf, line.id), links: judged ? linksByRelation(judged) : [] };
}

/** One statement of a line, with what it added to the ones before. */
export interface LineStatement {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** Counted from the first statement; null for the first. */
  readonly since: string | null;
  readonly speaker: Named;
  /** As held at that date. */
  readonly role: string;
  readonly venue: string;
  readonly quote: Quote | null;
  readonly consequence: string | null;
  /** Kinds and form in words. */
  readonly code: string;
  /** How the consequence changed since the statement before; empty for the first. */
  readonly changes: readonly string[];
  readonly answer: AnswerView;
}

/**
 * Statements of a line in time, those of one page.
 * @param statements all of the line, first to last
 */
function lineStatements(
  record: JudgedRecord,
  statements: readonly Warning[],
  { from, to }: Pick<Portion, "from" | "to">,
): LineStatement[] {
  const changes = consequenceChanges(statements);
  const first = statements[0];
  return statements.slice(from, to).map((statement, place) => {
    const index = from + place;
    const change = changes[index];
    return {
      ...lineStatement(record, statement),
      since: first && index > 0 ? sincePhrase(spanOf(first.date), spanOf(statement.date)) : null,
      changes: change ? changeWords(change) : [],
    };
  });
}

function lineStatement(record: JudgedRecord, statement: Warning) {
  return {
    id: statement.id,
    href: entryPage("warnings", statement.id),
    headline: statement.headline,
    date: shortDateView(statement.date),
    speaker: actorLink(record.archive, statement.actor),
    role: statement.role,
    venue: statement.venue,
    quote: statement.quotes[0] ?? null,
    consequence: statement.consequence,
    code: consequenceCode(statement),
    answer: warningAnswer(record, statement),
  };
}

/** The events that have one relation to a line, under a heading that counts them. */
export interface RelationGroup {
  readonly id: string;
  readonly mark: RelationMark;
  readonly heading: string;
  readonly rows: readonly TimedRow[];
}

const markOrder: readonly RelationMark[] = [
  ...relations.slice(0, relations.indexOf("partial-crossing") + 1),
  "said-to-cross",
  ...relations.slice(relations.indexOf("partial-crossing") + 1),
];

/** Where the events of one relation stand on the line's page. */
function relationAnchor(mark: RelationMark): string {
  return `events-${mark}`;
}

/** Every link that an event has to a line, once, by the relation that prevails and then by date; also those that do not count. */
function linksByRelation({ derivation }: JudgedLine): Link[] {
  const links = [...derivation.counted, ...derivation.leftOut]
    .map(({ link }) => link)
    .toSorted((one, other) => chronologically(one.event, other.event));
  const byMark = Map.groupBy(links, markOf);
  return markOrder.flatMap((mark) => byMark.get(mark) ?? []);
}

/** Which mark stands for the relation of a link. */
function markOf({ answer }: Link): RelationMark {
  return relationView(answer).mark;
}

/**
 * The events of one page, under their relations; each that does not count has the reason.
 * @param shown as `linksByRelation` orders them
 * @param all the links of all pages
 */
function eventsByRelation(
  archive: Archive,
  { statements, derivation }: JudgedLine,
  shown: readonly Link[],
  all: readonly Link[],
): RelationGroup[] {
  const first = statements[0];
  if (!first) return [];
  const reasonOf = leftOutReasons(derivation);
  const rowOf = ({ event, answer }: Link): TimedRow => ({
    ...eventRow(event),
    since: sincePhrase(spanOf(first.date), spanOf(event.date)),
    tie: tieView(archive, answer, reasonOf(event.id)).facts,
  });
  const whole = Map.groupBy(all, markOf);
  return [...Map.groupBy(shown, markOf)].flatMap(([mark, links]) =>
    groupOf(mark, links, whole.get(mark) ?? links, rowOf),
  );
}

function groupOf(
  mark: RelationMark,
  links: readonly Link[],
  all: readonly Link[],
  rowOf: (link: Link) => TimedRow,
): RelationGroup[] {
  const [first] = links;
  if (!first) return [];
  const heading = `${relationView(first.answer).label}: ${countOf(all.length, "event")}`;
  return [
    { id: relationAnchor(mark), mark, heading: headingOnPage(heading, all.indexOf(first)), rows: links.map(rowOf) },
  ];
}

/** What is coded of a stated consequence: "Nuclear, Direct war · An act: “we will”". CODEBOOK section 2. */
function consequenceCode(statement: StatedConsequence): string {
  const { consequenceForm, explicitness } = statement;
  return [
    kindNames(kindsNamed(statement)) || consequenceKindLabels["none-stated"],
    ...(consequenceForm ? [consequenceFormLabels[consequenceForm]] : []),
    ...(explicitness === "veiled" ? [explicitnessLabels.veiled] : []),
  ].join(" · ");
}

/** How a stated consequence differs from that of the statement before, one sentence for each difference. */
function changeWords(change: ConsequenceChange): string[] {
  if (isUnchanged(change)) return ["The consequence is coded as in the statement before."];
  return [
    ...kindSentence("New on this line", change.added),
    ...kindSentence("Named again", change.resumed),
    ...kindSentence("Not repeated", change.dropped),
    ...formSentence(change.form),
    ...explicitnessSentence(change.explicitness),
  ];
}

function kindSentence(opening: string, kinds: readonly ConsequenceKind[]): string[] {
  return kinds.length === 0 ? [] : [`${opening}: ${kindNames(kinds)}.`];
}

function kindNames(kinds: readonly ConsequenceKind[]): string {
  return kinds.map((kind) => consequenceKindLabels[kind]).join(", ");
}

const forms: Record<ConsequenceForm, string> = {
  act: "an act announced",
  reserved: "a right reserved",
  risk: "a risk invoked",
};

function formSentence(form: Shift<ConsequenceForm> | null): string[] {
  return form ? [`${form.firmer ? "Firmer" : "Less firm"}: ${forms[form.to]}, before ${forms[form.from]}.`] : [];
}

const grades: Record<Explicitness, string> = {
  explicit: "line and consequence both named",
  "line-only": "the line alone named",
  veiled: "the line itself to be guessed",
};

function explicitnessSentence(grade: Shift<Explicitness> | null): string[] {
  return grade ? [`${grade.firmer ? "Plainer" : "Vaguer"}: ${grades[grade.to]}, before ${grades[grade.from]}.`] : [];
}
