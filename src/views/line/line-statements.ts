import { entryPage } from "../../addresses";
import type { Quote, Warning } from "../../model/archive";
import { consequenceChanges } from "../../model/consequence-change";
import type { Portion } from "../../model/paging";
import { spanOf } from "../../model/dates";
import { shortDateView, type DateView } from "../date-view";
import { sincePhrase } from "../days-text";
import { actorLink } from "../facts";
import type { JudgedRecord } from "../../model/record";
import type { Named } from "../named";
import { warningAnswer, type AnswerView } from "../answer";
import { changeWords, consequenceCode } from "./consequence-words";

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
export function lineStatements(
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
