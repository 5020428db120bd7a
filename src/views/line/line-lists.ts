import { entryPage, onPage } from "../../addresses";
import type { Line, Link, Warning } from "../../model/archive";
import { judgedLine, type JudgedLine } from "../../model/judgements";
import { drawnRowsPerPage, pageCount, pageOf, portionsOf } from "../../model/paging";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { sectionPart, type SectionPart } from "../paging/section-part";
import type { RelationMark } from "../relation-view";
import { eventsByRelation, linksByRelation, markOf, relationAnchor, type RelationGroup } from "./line-events";
import { lineStatements, type LineStatement } from "./line-statements";
import { countOf } from "../../model/words";

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
