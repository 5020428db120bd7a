import type { Line, Warning } from "../../model/archive";
import { sideLabels } from "../../model/terms/side";
import { dateView } from "../date-view";
import { heldView } from "../days-text";
import { kindLabels } from "../entry-name";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { lineAnswer } from "../answer";
import { cardFooting, type ShareCard } from "./share-card";
import { countOf } from "../../model/words";

/** A line's picture: whose it is, since when, and what became of it as a whole. */
export function lineCard(record: JudgedRecord, line: Line): ShareCard {
  const { archive, judgements } = record;
  const derivation = judgements.ofLine.get(line.id);
  return {
    kind: kindLabels.lines,
    headline: line.headline,
    original: null,
    byline: `${sideLabels[line.side]} · ${statedWords(known(archive.statementsOf, line.id))}`,
    detail: null,
    answer: lineAnswer(record, line)?.text ?? null,
    chips: [],
    motif: derivation ? { of: "line", status: derivation.lineStatus, held: heldView(derivation) } : { of: "nothing" },
    ...cardFooting(archive.record),
  };
}

/** "13 statements, the first on 12 September 2024": as exact as the date is known. */
function statedWords(statements: readonly Warning[]): string {
  const [first] = statements;
  if (!first) return "Not stated so far";
  const when = `${first.date.day === undefined ? "in" : "on"} ${dateView(first.date).text}`;
  if (statements.length === 1) return `Stated once, ${when}`;
  return `${countOf(statements.length, "statement")}, the first ${when}`;
}
