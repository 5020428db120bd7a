import type { DayRange, DaysHeld, Derivation } from "../model/derivation";
import { judge, type Judgements } from "../model/judgements";
import type { OutcomeKind } from "../model/terms/outcome";
import type { JudgedRecord } from "../views/judged-record";
import { isoDay, spanColumns } from "./date-fields";

/** The derivation of one warning or line from the judgements of a record; undefined where it is not judged. */
export type Pick = (judgements: Judgements) => Derivation | undefined;

/** Gives the derived columns of a warning or line: all empty where it is not judged, as when it is withdrawn. */
export function outcomeColumnsFor(record: JudgedRecord): (pick: Pick) => ReturnType<typeof outcomeColumns> {
  const within = (windowDays: number | null) => judge(record.archive, { ...record.judgements.terms, windowDays });
  const [in30, in90, in180, unlimited] = [within(30), within(90), within(180), within(null)];
  return (pick) =>
    outcomeColumns(pick(record.judgements), {
      outcomeWithin30Days: pick(in30)?.outcome ?? null,
      outcomeWithin90Days: pick(in90)?.outcome ?? null,
      outcomeWithin180Days: pick(in180)?.outcome ?? null,
      outcomeWithoutLimit: pick(unlimited)?.outcome ?? null,
    });
}

type OtherWindows = Readonly<
  Record<
    "outcomeWithin30Days" | "outcomeWithin90Days" | "outcomeWithin180Days" | "outcomeWithoutLimit",
    OutcomeKind | null
  >
>;

function outcomeColumns(derivation: Derivation | undefined, otherWindows: OtherWindows) {
  return {
    lineStatus: derivation?.lineStatus ?? null,
    response: derivation?.response ?? null,
    outcome: derivation?.outcome ?? null,
    flags: [...(derivation?.flags ?? [])],
    ...otherWindows,
    linksCounted: derivation?.counted.length ?? null,
    linksLeftOut: derivation?.leftOut.length ?? null,
    ...crossingColumns(derivation),
    ...windowColumns(derivation?.window),
    ...daysColumns(derivation),
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

function windowColumns(window: Derivation["window"] | undefined) {
  return {
    windowOpens: window ? isoDay(window.opens) : null,
    windowCloses: window ? isoDay(window.closes) : null,
    windowClosed: window?.closed ?? null,
  };
}

function daysColumns(derivation: Derivation | undefined) {
  const [held, inPart, lag] = [derivation?.daysHeld, derivation?.daysHeldInPart, derivation?.responseLag];
  return {
    daysHeldMin: held?.days.least ?? null,
    daysHeldMax: held?.days.most ?? null,
    daysHeldUntil: endOf(held),
    daysHeldInPartMin: inPart?.days.least ?? null,
    daysHeldInPartMax: inPart?.days.most ?? null,
    ...lagColumns(lag),
  };
}

function lagColumns(lag: DayRange | null | undefined) {
  return { responseLagMin: lag?.least ?? null, responseLagMax: lag?.most ?? null };
}

/** A partial crossing ends no count but its own, which has columns of its own. */
function endOf(held: DaysHeld | null | undefined): Exclude<DaysHeld["until"], "partial-crossing"> | null {
  return held && held.until !== "partial-crossing" ? held.until : null;
}
