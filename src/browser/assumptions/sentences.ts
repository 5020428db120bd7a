import { areStandard, type Assumptions, type LineDifferences, standardAssumptions } from "../../model/assumptions";
import { windowLabel } from "../../model/terms/assumption";
import { countOf, listed } from "../../model/words";
import { authorities } from "../../model/terms/warning";
import { droppedSentence } from "../filter/sentences";

/** Which rules these are, and in what they are not the standard ones. */
export function assumptionWords(assumptions: Assumptions): string {
  if (areStandard(assumptions)) return "These are the standard rules.";
  return `These are not the standard rules: ${departures(assumptions).join("; ")}.`;
}

function departures({ window, partial, authorities: kept }: Assumptions): string[] {
  return [
    ...(window === standardAssumptions.window ? [] : [windowWords(window)]),
    ...(partial === "as-crossing" ? ["partial crossings are read as full crossings"] : []),
    ...(partial === "ignore" ? ["partial crossings are not counted at all"] : []),
    ...(kept.length === authorities.length
      ? []
      : [`lines are formed from statements of authority ${listed(kept)} only`]),
  ];
}

function windowWords(window: Assumptions["window"]): string {
  const standard = windowLabel(standardAssumptions.window);
  return window === "none"
    ? `the response window has no limit, instead of ${standard}`
    : `the response window is ${windowLabel(window)} long instead of ${standard}`;
}

/** How much comes out otherwise. `lines`: of how many by the standard rules. */
export function statusWords(
  assumptions: Assumptions,
  { inOutcome, inStatusOnly, notFormed }: LineDifferences,
  lines: number,
): string {
  if (areStandard(assumptions)) return "Shown by the standard rules: every outcome is as published.";
  const sentences = [
    `The outcome of ${inOutcome.length} of ${countOf(lines, "line")} differs from the standard rules.`,
    ...(inStatusOnly.length > 0 ? [`Of ${inStatusOnly.length} more only the status does.`] : []),
    ...(notFormed.length > 0 ? [`Not counted: ${countOf(notFormed.length, "line")} without such a statement.`] : []),
  ];
  return sentences.join(" ");
}

/** What an old or mistyped link asked for in vain, after another sentence; empty where nothing was. */
export function droppedWords(dropped: readonly string[]): string {
  return dropped.length === 0 ? "" : ` ${droppedSentence(dropped)}.`;
}
