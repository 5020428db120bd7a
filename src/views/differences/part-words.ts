import type { DaysHeld, Derivation, LinkFacts } from "../../model/derivation";
import type { DifferingOutcome } from "../../model/record-differences";
import { lineStatusLabel, outcomeLabel, responseLabel } from "../../model/outcome-labels";
import { type OutcomePart, outcomeRow, type OutcomeRow } from "../../model/kept-record";
import {
  flagLabels,
  flags,
  lineStatusLabels,
  outcomeLabels,
  responseLabels,
  type Flag,
} from "../../model/terms/outcome";
import { daysPhrase } from "../../model/words";
import { heldPhrase } from "../days-text";

/** A part of an outcome as it was and as it is, in words; neither is ever empty. */
export interface PartRow {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** Each part of an outcome in words. Response and outcome are one row where they read the same, before and now. */
export function partRows(differing: DifferingOutcome, parts: readonly OutcomePart[]): PartRow[] {
  const rows = parts.map((part) => partRow(differing, part));
  const [response, outcome] = ["Response", "Outcome"].map((wanted) => rows.find(({ name }) => name === wanted));
  if (!response || outcome?.before !== response.before || outcome.now !== response.now) return rows;
  return rows.flatMap((row) => {
    if (row === outcome) return [];
    return row === response ? [{ ...row, name: "Response and outcome" }] : [row];
  });
}

function partRow({ before, now }: DifferingOutcome, part: OutcomePart): PartRow {
  if (!isFlag(part)) return valueRow(before, now, part);
  const name = part.startsWith("restraint") ? "Restraint" : "Note";
  return { name, before: noteWords(before, part), now: noteWords(now, part) };
}

function isFlag(part: OutcomePart): part is Flag {
  return flags.some((flag) => flag === part);
}

function valueRow(before: OutcomeRow, derivation: Derivation<LinkFacts>, part: Exclude<OutcomePart, Flag>): PartRow {
  const now = outcomeRow(derivation);
  switch (part) {
    case "lineStatus":
      return { name: "Line", before: lineStatusLabels[before.lineStatus], now: lineStatusLabel(derivation) };
    case "response":
      return { name: "Response", before: responseLabels[before.response], now: responseLabel(derivation) };
    case "outcome":
      return { name: "Outcome", before: outcomeLabels[before.outcome], now: outcomeLabel(derivation) };
    case "daysHeld":
      return { name: "Days held", before: heldWords(before), now: heldWords(now) };
    case "daysHeldInPart":
      return { name: "Days held in part", before: daysWords(before[part]), now: daysWords(now[part]) };
    case "responseLag":
      return { name: "Days to the response", before: daysWords(before[part]), now: daysWords(now[part]) };
  }
}

function noteWords({ flags: raised }: Pick<OutcomeRow, "flags">, flag: Flag): string {
  return raised.includes(flag) ? flagLabels[flag] : "Not noted";
}

function heldWords({ daysHeld }: OutcomeRow): string {
  if (!daysHeld) return "None";
  const { least, most, until } = daysHeld;
  const held: Pick<DaysHeld, "days" | "until"> = { days: { least, most }, until };
  return heldPhrase(held, unbroken);
}

function daysWords(days: OutcomeRow["responseLag"]): string {
  return days ? daysPhrase(days, unbroken) : "None";
}

/** A figure is not parted from what it counts. */
const unbroken = "\u00a0";
