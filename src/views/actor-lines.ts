import { entryPage } from "../addresses";
import type { Warning } from "../model/archive";
import { lineStatuses, lineStatusLabels } from "../model/terms/outcome";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import type { Named } from "./links";
import { lineAnswer } from "./answer";
import { warningRow, type WarningRow } from "./rows";
import { countOf, formatCount } from "../model/words";

/** What one actor said of one line, with what became of the line as a whole. */
export interface ActorLine {
  readonly id: string;
  readonly line: Named;
  /** "2 of 4 statements of the line. Crossed after 66 days. Only words followed."; of a line with one statement only that. */
  readonly facts: string;
  /** Each with the office held at its date. */
  readonly statements: readonly WarningRow[];
}

/** What somebody said, line by line in the order in which each line was first named. `warnings`: first to last. */
export function saidByLine(warnings: readonly Warning[]): Warning[] {
  return [...Map.groupBy(warnings, ({ line }) => line).values()].flat();
}

/**
 * The statements of one page, as `saidByLine` orders them, under their lines.
 * @param all what the actor said on all pages
 */
export function actorLines(
  record: JudgedRecord,
  statements: readonly Warning[],
  all: readonly Warning[] = statements,
): ActorLine[] {
  const whole = Map.groupBy(all, ({ line }) => line);
  return [...Map.groupBy(statements, ({ line }) => line)].map(([id, said]) => ({
    id,
    line: { name: known(record.archive.byId.lines, id).headline, href: entryPage("lines", id) },
    facts: lineFacts(record, id, whole.get(id)?.length ?? said.length),
    statements: said.map((warning) => ({ ...warningRow(record, warning), byline: warning.role })),
  }));
}

function lineFacts(record: JudgedRecord, id: string, said: number): string {
  const { archive } = record;
  const all = known(archive.statementsOf, id).length;
  if (all === 1) return "The only statement of this line";
  const counted = said === all ? countOf(all, "statement") : `${formatCount(said)} of ${countOf(all, "statement")}`;
  const answer = lineAnswer(record, known(archive.byId.lines, id));
  return [`${counted} of the line`, ...(answer ? [answer.text] : [])].join(". ");
}

/** "60 statements on 41 lines. Of these lines: 20 crossed, 21 not crossed so far." Empty for who said nothing. */
export function actorLinesSummary({ judgements }: JudgedRecord, warnings: readonly Warning[]): string {
  if (warnings.length === 0) return "";
  const lines = [...new Set(warnings.map(({ line }) => line))];
  const statuses = lines.map((id) => known(judgements.ofLine, id).lineStatus);
  const shares = lineStatuses.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    return count === 0 ? [] : [`${formatCount(count)} ${lineStatusLabels[status].toLowerCase()}`];
  });
  return `${countOf(warnings.length, "statement")} on ${countOf(lines.length, "line")}, by what became of each line as a whole: ${shares.join(", ")}.`;
}
