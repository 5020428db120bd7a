import type { DaysHeld, Derivation } from "../model/derivation";
import { judge, type Judgements } from "../model/judgements";
import { restraintTimes, threeFacts } from "../model/outcome-labels";
import type { OutcomeKind } from "../model/terms/outcome";
import type { JudgedRecord } from "../model/record";
import { isoDay, spanColumns } from "./date-fields";
import { perOtherWindow, type OtherWindowColumn } from "./other-windows";

/** The derivation of one warning or line from the judgements of a record; undefined where it is not judged. */
type DerivationIn = (judgements: Judgements) => Derivation | undefined;

/** What happened then, as the page of a warning or line says it; null where it is not judged. */
export type AnswerOf = (record: JudgedRecord) => string | null;

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
