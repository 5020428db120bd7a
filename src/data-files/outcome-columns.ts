import { z } from "zod";

import type { DaysHeld, Derivation } from "../model/derivation";
import { judge, type JudgedRecord, type Judgements } from "../model/record";
import {
  standardWindow,
  standardWindowDays,
  windowLabel,
  type WindowLength,
  windowLengths,
} from "../model/terms/assumption";
import {
  flagLabels,
  lineStatusLabels,
  type OutcomeKind,
  outcomeLabels,
  responseLabels,
  restraintLabels,
  restraintTimes,
  threeFacts,
} from "../model/terms/outcome";
import { termSchema } from "../schema/common";
import { countField, dayField, idField, idListField, isoDay, spanColumns, textField } from "./fields";

const columnOf = (days: OtherWindow): OtherWindowColumn =>
  days === null ? "outcomeWithoutLimit" : `outcomeWithin${days}Days`;

const otherWindows = windowLengths.filter((days): days is OtherWindow => days !== standardWindowDays);

/** A record with one value for every window besides the standard one, under the name of its column. */
function perOtherWindow<Value>(
  valueOf: (days: OtherWindow, column: OtherWindowColumn) => Value,
): Record<OtherWindowColumn, Value> {
  const values = otherWindows.map((days) => [columnOf(days), valueOf(days, columnOf(days))]);
  return Object.fromEntries(values) as Record<OtherWindowColumn, Value>;
}

/** The derivation of one warning or line from the judgements of a record; undefined where it is not judged. */
type DerivationIn = (judgements: Judgements) => Derivation | undefined;

/** What happened then, as the page of a warning or line says it; null where it is not judged. */
type AnswerOf = (record: JudgedRecord) => string | null;

/** Gives the derived columns of a warning or line: all empty where it is not judged, as when it is withdrawn. */
export function outcomeColumnsFor(
  record: JudgedRecord,
): (derivationIn: DerivationIn, answer: AnswerOf) => ReturnType<typeof outcomeColumns> {
  const within = perOtherWindow((windowDays) => judge(record.archive, { ...record.judgements.terms, windowDays }));
  return (derivationIn, answer) =>
    outcomeColumns(
      derivationIn(record.judgements),
      answer(record),
      perOtherWindow((_, column) => derivationIn(within[column])?.outcome ?? null),
    );
}

function outcomeColumns(
  derivation: Derivation | undefined,
  answer: string | null,
  outcomesWithin: Readonly<Record<OtherWindowColumn, OutcomeKind | null>>,
) {
  const facts = derivation && threeFacts(derivation);
  return {
    lineStatus: derivation?.lineStatus ?? null,
    lineStatusLabel: facts?.line.label ?? null,
    response: derivation?.response ?? null,
    responseLabel: facts?.response?.label ?? null,
    restraint: derivation ? [...restraintTimes(derivation)] : [],
    outcome: derivation?.outcome ?? null,
    answer,
    flags: [...(derivation?.flags ?? [])],
    ...outcomesWithin,
    linksCounted: derivation?.counted.length ?? null,
    linksLeftOut: derivation?.leftOut.length ?? null,
    ...crossingColumns(derivation),
    open: derivation?.open ?? null,
    openUntil: derivation && derivation.openUntil !== null ? isoDay(derivation.openUntil) : null,
    ...daysColumns(derivation),
    ...decidingColumns(derivation),
  };
}

function crossingColumns(derivation: Derivation | undefined) {
  const crossing = spanColumns(derivation?.firstCrossing ?? null);
  const partial = spanColumns(derivation?.firstPartialCrossing ?? null);
  return {
    firstCrossingEarliest: crossing.earliest,
    firstCrossingLatest: crossing.latest,
    firstPartialCrossingEarliest: partial.earliest,
    firstPartialCrossingLatest: partial.latest,
  };
}

function daysColumns(derivation: Derivation | undefined) {
  const [held, inPart] = [derivation?.daysHeld, derivation?.daysHeldInPart];
  return {
    daysHeldMin: held?.days.least ?? null,
    daysHeldMax: held?.days.most ?? null,
    daysHeldUntil: endOf(held),
    daysHeldAtMost: held?.atMost ?? null,
    daysHeldInPartMin: inPart?.days.least ?? null,
    daysHeldInPartMax: inPart?.days.most ?? null,
  };
}

function decidingColumns(derivation: Derivation | undefined) {
  const lag = derivation?.responseLag;
  return {
    responseLagMin: lag?.days.least ?? null,
    responseLagMax: lag?.days.most ?? null,
    responseLagStep: lag?.step.link.event.id ?? null,
    responseDecidedBy: derivation?.decidedBy.response.map(({ event }) => event.id) ?? [],
  };
}

/** A partial crossing ends no count but its own, which has columns of its own. */
function endOf(held: DaysHeld | null | undefined): Exclude<DaysHeld["until"], "partial-crossing"> | null {
  return held && held.until !== "partial-crossing" ? held.until : null;
}

const outcomeField = termSchema(outcomeLabels).nullable();

/** The outcome with each of the other windows. CODEBOOK section 5. */
const otherWindowFields = perOtherWindow((days) =>
  outcomeField.describe(
    days === null
      ? "Derived: the outcome with windows without limit"
      : `Derived: the outcome with windows of ${days} days`,
  ),
);

/** What is derived of a warning, or of a line read as one. CODEBOOK sections 5 and 6. */
export const outcomeFields = {
  lineStatus: termSchema(lineStatusLabels).nullable().describe("Derived: what became of the line"),
  lineStatusLabel: textField.nullable().describe("Derived: the same in the words of the codebook, section 6"),
  response: termSchema(responseLabels)
    .nullable()
    .describe(`Derived: how the warner's side answered, with windows of ${windowLabel(standardWindow)}`),
  responseLabel: textField.nullable().describe("Derived: the same in words; empty where there was nothing to answer"),
  restraint: z
    .array(termSchema(restraintLabels))
    .describe("Derived: whether the warned side's restraint is on record, and when it began"),
  outcome: outcomeField.describe("Derived: the one word that sums up line, response and restraint"),
  answer: textField.nullable().describe("Derived: what happened then, in words, as the pages say it"),
  flags: z.array(termSchema(flagLabels)).describe("Derived: the cautions that go with the outcome"),
  ...otherWindowFields,
  linksCounted: countField.nullable().describe("Derived: how many links move the outcome"),
  linksLeftOut: countField.nullable().describe("Derived: how many links are shown and move nothing"),
  firstCrossingEarliest: dayField.nullable().describe("Derived: the first day on which the first crossing may lie"),
  firstCrossingLatest: dayField.nullable().describe("Derived: the last day on which the first crossing may lie"),
  firstPartialCrossingEarliest: dayField
    .nullable()
    .describe("Derived: the first day on which the first partial crossing may lie"),
  firstPartialCrossingLatest: dayField
    .nullable()
    .describe("Derived: the last day on which the first partial crossing may lie"),
  open: z.boolean().nullable().describe("Derived: whether the outcome is open at the as-of date"),
  openUntil: dayField.nullable().describe("Derived: the last day on which it is open; empty where nothing was crossed"),
  daysHeldMin: countField
    .nullable()
    .describe(
      "Derived: the fewest days the line can have held; empty for veiled lines and for an uncrossed demand to stop",
    ),
  daysHeldMax: countField.nullable().describe("Derived: the most days the line can have held"),
  daysHeldUntil: z
    .enum(["crossing", "lapse", "as-of"])
    .nullable()
    .describe("Derived: what ended the count; as-of means “so far”, lapse “until it lapsed”"),
  daysHeldAtMost: z
    .boolean()
    .nullable()
    .describe("Derived: whether the days are an upper limit, since the demand was to stop something"),
  daysHeldInPartMin: countField.nullable().describe("Derived: the fewest days to the first partial crossing"),
  daysHeldInPartMax: countField.nullable().describe("Derived: the most days to the first partial crossing"),
  responseLagMin: countField
    .nullable()
    .describe("Derived: the fewest days from the step that drew it to the act that decided the response"),
  responseLagMax: countField.nullable().describe("Derived: the most days from that step to that act"),
  responseLagStep: idField.nullable().describe("Derived: the crossing or partial crossing they are counted from"),
  responseDecidedBy: idListField.describe("Derived: the events whose links decided the response"),
};

/** The length of a window other than the standard one, in days; null: without limit. CODEBOOK section 5. */
type OtherWindow = Exclude<WindowLength, typeof standardWindowDays>;

/** The column of the outcome with such a window: `outcomeWithin30Days`, `outcomeWithoutLimit`. */
type OtherWindowColumn = `outcomeWithin${NonNullable<OtherWindow>}Days` | "outcomeWithoutLimit";
