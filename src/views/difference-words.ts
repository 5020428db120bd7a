import type { DaysHeld, Derivation, LinkFacts } from "../model/derivation";
import { type OutcomePart, outcomeRow, type OutcomeRow } from "../model/kept-record";
import type { DifferingOutcome } from "../model/record-differences";
import type { RuleChange } from "../model/rule-changes";
import {
  type Flag,
  flagLabels,
  flags,
  lineStatusLabel,
  lineStatusLabels,
  outcomeLabel,
  outcomeLabels,
  responseLabel,
  responseLabels,
} from "../model/terms/outcome";
import { daysPhrase } from "../model/words";
import { heldPhrase } from "./date-view";

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

/** A rule that judges otherwise than before: its name, and what it says now and said then. */
export interface RuleWords {
  readonly name: string;
  readonly sentence: string;
}

/** The rules by which codebook 2.0 judges otherwise than 1.0 did. CODEBOOK sections 5 and 6. */
export const ruleWords: Readonly<Record<RuleChange, RuleWords>> = {
  "nothing-named": {
    name: "No particular act had been announced",
    sentence:
      "Where only an unspecified consequence had been announced, codebook 1.0 called what the warner then did carried out, in full or in part. By 2.0 nobody can carry out what was not named, and the response says so (section 6).",
  },
  "every-kind-named": {
    name: "What a line’s statements announced was met only in part",
    sentence:
      "Codebook 1.0 called a line’s announcement carried out as soon as one act met one statement in full. By 2.0 it is carried out when every kind of consequence that its statements name was met in full, and in part until then (section 6, Lines).",
  },
  "window-for-each-step": {
    name: "Each crossing opens a response window of its own",
    sentence:
      "Codebook 1.0 had one window, from the first crossing, whole or partial, to 365 days after the first full one or, without one, after the last partial one. By 2.0 each crossing opens its own window of 365 days: what lies in none of them came late and decides nothing, and what lies in a later one is not late (section 5).",
  },
  "act-before-crossing": {
    name: "An act before any crossing is told",
    sentence:
      "Codebook 1.0 told an act that came before any crossing only if it was what had been announced. By 2.0 any act of the warner’s side that a source ties to the line is told, as done with no confirmed crossing before it (section 6).",
  },
  "words-after-part": {
    name: "Words after a crossing in part are told",
    sentence:
      "Codebook 1.0 told words in answer only where a line was crossed in full. By 2.0 they are told after a crossing in part too (section 6).",
  },
  "more-than-a-risk": {
    name: "A response is awaited only where more than a risk was stated",
    sentence:
      "While the outcome was open, codebook 1.0 called any crossed line pending. By 2.0 only a stated act, or a right reserved, is awaited; where a risk alone was stated, the response is told as it stands so far (section 6).",
  },
  "answered-before-crossing": {
    name: "What answered came before the full crossing",
    sentence:
      "An answer to a crossing in part counts for a line that was crossed in full later. Codebook 2.0 notes where all that decided the response came before the full crossing; 1.0 did not (section 6, flags).",
  },
  "demand-to-stop": {
    name: "Days of a demand to stop are an upper limit",
    sentence:
      "What was to stop was already under way, and the first new instance found need not be the first there was. Codebook 1.0 gave days all the same; by 2.0 they read “at most”, and there are none where no new instance is found (section 5).",
  },
  "lag-from-its-step": {
    name: "Days to the response run from the step that drew it",
    sentence:
      "Codebook 1.0 counted from the first crossing, however many followed before the act. By 2.0 the days run from the last crossing, whole or partial, that had begun when the act came and in whose window it lies (section 5).",
  },
};
