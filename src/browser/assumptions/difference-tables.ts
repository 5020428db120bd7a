import type { Derivation, LinkFacts } from "../../model/derivation";
import type { LineDifference, LineDifferences } from "../../model/assumptions";
import { lineStatusLabel, outcomeLabel } from "../../model/outcome-labels";
import { make } from "../dom";
import { makeFigureTable } from "./figure-table";
import { countOf } from "../../model/words";

/** The lines that come out otherwise, each leading to its page. `linesAddress`: where the pages of lines lie. */
export function differenceTables(differences: LineDifferences, linesAddress: string): HTMLElement[] {
  const { inOutcome, inStatusOnly, notFormed } = differences;
  return [
    table(`${countOf(inOutcome.length, "line")} with another outcome`, inOutcome, linesAddress),
    table(
      `${countOf(inStatusOnly.length, "line")} with the same outcome and another status`,
      inStatusOnly,
      linesAddress,
    ),
    table(`${countOf(notFormed.length, "line")} not counted: no statement of such authority`, notFormed, linesAddress),
  ].flat();
}

function table(caption: string, differences: readonly LineDifference[], linesAddress: string): HTMLElement[] {
  if (differences.length === 0) return [];
  const rows = differences.map(({ line, before, after }) => ({
    head: make("a", { href: `${linesAddress}${line.id}/` }, line.headline),
    cells: [after ? facts(after) : "Not counted", facts(before)],
  }));
  return [makeFigureTable(caption, ["Line", "As assumed", "Standard"], rows)];
}

/** Line and response are two facts; an outcome that only repeats the status is not said twice. CODEBOOK section 6. */
function facts(derivation: Derivation<LinkFacts>): string {
  return [...new Set([lineStatusLabel(derivation), outcomeLabel(derivation)])].join("; ");
}
