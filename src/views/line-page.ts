import { entryPage } from "../addresses";
import type { AftermathEvent, Archive, Line, Prose } from "../model/archive";
import { chronologically } from "../model/dates";
import { judgedLine } from "../model/judgements";
import { sourcesOfEvent, sourcesOfWarning } from "../model/mentions";
import { drawnRowsPerPage } from "../model/paging";
import { changeLog, type ChangeLogView } from "./change-log";
import { derivationSteps, type DerivationStep } from "./derivation-steps";
import type { Fact } from "./facts";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import { lineDays } from "./line/line-days";
import { lineLists, linePageCount, relationHref, type LineLists, type LinePlace } from "./line/line-lists";
import { lineFacts } from "./line/line-facts";
import { lineStair, type LineStair } from "./line/line-stair";
import { lineAnswer, type AnswerView } from "./answer";
import { entryFeedLinks } from "./following/feed-links";
import { ownSelection, type SelectionView } from "./facet-selection";
import { pageHead, type PageHead } from "./page-head";
import { sharedHead } from "./shared-head";
import { sourceViews, type SourceView } from "./source-view";

/** What became of a line as a whole. */
export interface LineOutcome {
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
