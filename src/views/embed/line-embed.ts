import { entryPage } from "../../addresses";
import type { Line, Link, Warning } from "../../model/archive";
import { chronologically } from "../../model/dates";
import type { Derivation } from "../../model/derivation";
import { prevailingLinks } from "../../model/outcome/links";
import { aftermathOf } from "../aftermath";
import { dateView } from "../date-view";
import { heldView } from "../days-text";
import { kindLabels } from "../entry-name";
import { sideLink } from "../facts";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { lineAnswer } from "../answer";
import { nothingYet } from "../pair";
import { embedView, firstOfList, type EmbedList, type EmbedView } from "./embed-view";
import { countOf } from "../../model/words";

/** A line next to what happened after its first statement, in short. */
export function lineEmbed(record: JudgedRecord, line: Line): EmbedView {
  const { archive, judgements } = record;
  const derivation = judgements.ofLine.get(line.id);
  const statements = known(archive.statementsOf, line.id);
  const [first] = statements;
  const href = entryPage("lines", line.id);
  return embedView(archive.record, {
    href,
    kind: kindLabels.lines,
    shows: "A line, and what became of it",
    headline: line.headline,
    date: first ? dateView(first.date) : null,
    by: [sideLink(line.side), countOf(statements.length, "statement")],
    said: line.statement,
    facts: [{ name: "Crossed if", text: line.test }],
    ...(first && derivation
      ? {
          answer: lineAnswer(record, line),
          line: { status: derivation.lineStatus, held: heldView(derivation) },
          lists: [happenedAfter(record, first, linksOfLine(record, statements), derivation, href)],
        }
      : {}),
  });
}

/** The ties of all statements, each event once. CODEBOOK section 6, "Lines". */
function linksOfLine({ archive }: JudgedRecord, statements: readonly Warning[]): readonly Link[] {
  return prevailingLinks(statements.flatMap(({ id }) => known(archive.linksOf, id)));
}

function happenedAfter(
  { archive }: JudgedRecord,
  first: Warning,
  links: readonly Link[],
  derivation: Derivation,
  href: string,
): EmbedList {
  const inOrder = links.toSorted((one, other) => chronologically(one.event, other.event));
  const { items, more } = firstOfList(aftermathOf(first, inOrder, derivation), href);
  return {
    heading: "What happened afterwards",
    rows: { of: "tied", items },
    more,
    nothing: nothingYet(derivation, archive.record),
  };
}
