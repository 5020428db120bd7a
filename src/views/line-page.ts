import { entryPage } from "../addresses";
import type { AftermathEvent, Archive, Line, Link, Prose, Warning } from "../model/archive";
import { chronologically, formatPartialDate } from "../model/dates";
import type { DaysHeld, Derivation, ResponseLag } from "../model/derivation";
import { sourcesOfEvent, sourcesOfWarning } from "../model/mentions";
import { linksWith } from "../model/outcome/links";
import { drawnRowsPerPage } from "../model/paging";
import { judgedLine, type JudgedLine, type JudgedRecord } from "../model/record";
import { daysPhrase } from "../model/words";
import { type AnswerView, lineAnswer } from "./answer";
import { changeLog, type ChangeLogView } from "./change-log";
import { dateView, dayView } from "./date-view";
import { type DerivationStep, derivationSteps, spanWords } from "./derivation-steps";
import { ownSelection, type SelectionView } from "./facet-selection";
import { actorLink, type Fact, factsWithValues, lineLink, sideLink, themeLinks, weaponLinks } from "./facts";
import { entryFeedLinks } from "./feeds";
import { known } from "./known";
import { lineLists, type LineLists, linePageCount, type LinePlace, relationHref } from "./line-history";
import { pageHead, type PageHead, sharedHead } from "./page-head";
import { type SourceView, sourceViews } from "./source-view";
import { lineStair, type LineStair } from "./stair";

/** What became of a line as a whole. */
interface LineOutcome {
  readonly answer: AnswerView;
  readonly days: readonly Fact[];
  /** Null where nothing that counts crossed the line, not even in part. */
  readonly stair: LineStair | null;
  readonly steps: readonly DerivationStep[];
}

export interface LinePage extends LineLists {
  readonly head: PageHead;
  readonly line: Line;
  /** Its warnings as pairs, newest first; on the first page, and null for a line that nobody has stated yet. */
  readonly selection: SelectionView | null;
  readonly facts: readonly Fact[];
  /** Null for a line that nobody has stated yet. */
  readonly outcome: LineOutcome | null;
  readonly about: Prose;
  readonly notes: Prose;
  /** What its statements and events rest on, each once; on the first page only. */
  readonly sources: readonly SourceView[];
  readonly log: ChangeLogView;
}

/**
 * All that a page of a line shows.
 * @param perPage the most statements and events of a page
 */
export function linePage(record: JudgedRecord, line: Line, page = 1, perPage = drawnRowsPerPage): LinePage {
  const { archive } = record;
  const place = { page, perPage };
  const feeds = entryFeedLinks("lines", line.id, line.headline);
  return {
    head: pageHead(archive.record, {
      heading: line.headline,
      description: `${line.statement} ${lineAnswer(record, line)?.text ?? "The record holds no statement of this line yet."}`,
      path: entryPage("lines", line.id),
      place: { page, pages: linePageCount(record, line, perPage) },
      section: "lines",
      ...sharedHead(record, { kind: "lines", entry: line }),
      feeds,
    }),
    line,
    selection:
      page === 1 ? ownSelection(record, "line", line.id, known(archive.statementsOf, line.id), "of this line") : null,
    facts: lineFacts(archive, line, eventsOf(archive, line)),
    outcome: lineOutcome(record, line, place),
    ...lineLists(record, line, place),
    about: line.summary,
    notes: line.notes,
    sources: page === 1 ? lineSources(archive, line) : [],
    log: changeLog(line, feeds),
  };
}

function lineOutcome(record: JudgedRecord, line: Line, place: LinePlace): LineOutcome | null {
  const { archive, judgements } = record;
  const judged = judgedLine(archive, judgements, line.id);
  const answer = lineAnswer(record, line);
  if (!judged || !answer) return null;
  const { derivation } = judged;
  return {
    answer,
    days: lineDays(judged, archive.record.asOf),
    stair: lineStair(judged, (mark) => relationHref(record, line, place, mark)),
    steps: derivationSteps(derivation),
  };
}

/** Of each statement in order of time, then of each event; one that carries several is named once. */
function lineSources(archive: Archive, line: Line): SourceView[] {
  return sourceViews(archive, [
    ...known(archive.statementsOf, line.id).flatMap(sourcesOfWarning),
    ...eventsOf(archive, line).flatMap(sourcesOfEvent),
  ]);
}

/** Every event tied to a statement of the line, once, in order. */
function eventsOf({ linksOf, statementsOf }: Archive, line: Line): AftermathEvent[] {
  const events = known(statementsOf, line.id).flatMap(({ id }) => known(linksOf, id).map(({ event }) => event));
  return [...new Set(events)].toSorted(chronologically);
}

/** Whom and what a line concerns, and the lines it stands between. */
function lineFacts(archive: Archive, line: Line, events: readonly AftermathEvent[]): Fact[] {
  const statements = known(archive.statementsOf, line.id);
  const replacedBy = archive.lines.filter(({ replaces }) => replaces === line.id);
  return factsWithValues([
    { name: "Drawn by", values: [sideLink(line.side)] },
    { name: "Said by", values: named(statements.map(({ actor }) => actor)).map((id) => actorLink(archive, id)) },
    {
      name: "Acts and answers by",
      values: named(events.flatMap(({ actors }) => actors)).map((id) => actorLink(archive, id)),
    },
    { name: "Weapon systems named", values: weaponLinks(archive, named(statements.flatMap(({ weapons }) => weapons))) },
    {
      name: "Weapon systems in its events",
      values: weaponLinks(archive, named(events.flatMap(({ weapons }) => weapons))),
    },
    { name: "Themes", values: themeLinks(line.themes) },
    { name: "Redraws", values: line.replaces ? datedLine(archive, line.replaces, statements[0]) : [] },
    { name: "Redrawn as", values: replacedBy.flatMap(({ id }) => datedLine(archive, id, firstStatement(archive, id))) },
  ]);
}

/** A line, and the day on which the redrawn one was first stated. */
function datedLine(archive: Archive, id: string, redrawn: Warning | undefined): Fact["values"] {
  const link = lineLink(archive, id);
  return redrawn ? [link, `redrawn on ${formatPartialDate(redrawn.date)}`] : [link];
}

function firstStatement({ statementsOf }: Archive, id: string): Warning | undefined {
  return statementsOf.get(id)?.[0];
}

/** Each once, in the order first named. */
function named(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/**
 * The dates between which a line held: first and last statement, first partial crossing and in full, or how long it
 * has held so far, and how soon it was answered. Days are left out of veiled lines. CODEBOOK section 5.
 * @param asOf `YYYY-MM-DD`
 */
function lineDays({ statements, derivation }: JudgedLine, asOf: string): Fact[] {
  const { daysHeld, daysHeldInPart, responseLag, lineStatus } = derivation;
  const counted = derivation.counted.map(({ link }) => link);
  const [first, last] = [statements[0], statements.length > 1 ? statements.at(-1) : undefined];
  return factsWithValues([
    { name: "First warning", values: statementValues(first) },
    { name: "Last warning on record", values: statementValues(last) },
    {
      name: "First partly crossed",
      values: crossingValues(linksWith(counted, "partial-crossing")[0], daysHeldInPart),
    },
    { name: "First crossed", values: crossingValues(linksWith(counted, "crossing")[0], daysHeld) },
    { name: "Not crossed as named", values: lineStatus === "crossed" ? [] : stillHeld(derivation, asOf) },
    {
      name: "First act in answer",
      values: responseLag ? answerValues(responseLag) : [],
    },
  ]);
}

function statementValues(statement: Warning | undefined): Fact["values"] {
  if (!statement) return [];
  return [dateView(statement.date).text, { name: statement.headline, href: entryPage("warnings", statement.id) }];
}

function crossingValues(link: Link | undefined, held: DaysHeld | null): Fact["values"] {
  if (!link) return [];
  const { event } = link;
  return [
    `${dateView(event.date).text}${held ? `, ${daysPhrase(held.days)} after the first warning` : ""}`,
    { name: event.headline, href: entryPage("events", event.id) },
  ];
}

function answerValues({ days, act, step }: ResponseLag): Fact["values"] {
  const [answered, crossed] = [act.link.event, step.link.event];
  return [
    `${dateView(answered.date).text}, ${daysPhrase(days)} after the crossing of ${dateView(crossed.date).text}`,
    { name: answered.headline, href: entryPage("events", answered.id) },
  ];
}

function stillHeld({ daysHeld, lapse }: Derivation, asOf: string): Fact["values"] {
  if (!daysHeld) return [];
  const until = lapse ? `until it lapsed, ${spanWords(lapse)}` : `so far, up to ${dayView(asOf).text}`;
  return [`${daysPhrase(daysHeld.days)} ${until}`];
}
