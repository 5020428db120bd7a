import type { DayRange, DaysHeld, Derivation } from "./derivation";
import type { LinkFacts } from "./facts";
import { flags, type Flag, type LineStatus, type OutcomeKind, type Response } from "./terms/outcome";

/** What ended the days that a line held as named; a partial crossing ends no count but its own. */
export type HeldUntil = Exclude<DaysHeld["until"], "partial-crossing">;

/** An outcome without what it was worked out from, as a version of the data keeps it. CODEBOOK sections 5 and 6. */
export interface OutcomeRow {
  readonly lineStatus: LineStatus;
  readonly response: Response;
  readonly outcome: OutcomeKind;
  readonly flags: readonly Flag[];
  readonly daysHeld: (DayRange & { readonly until: HeldUntil }) | null;
  readonly daysHeldInPart: DayRange | null;
  readonly responseLag: DayRange | null;
}

/** A part of an outcome that may differ from another's while the rest does not. Each flag is one. */
export type OutcomePart = Exclude<keyof OutcomeRow, "flags"> | Flag;

/** A derived outcome as a version of the data keeps it. */
export function outcomeRow(derivation: Derivation<LinkFacts>): OutcomeRow {
  const { lineStatus, response, outcome, daysHeld, daysHeldInPart, responseLag } = derivation;
  const until = daysHeld?.until;
  return {
    ...{ lineStatus, response, outcome, flags: derivation.flags },
    daysHeld: daysHeld && until && until !== "partial-crossing" ? { ...daysHeld.days, until } : null,
    daysHeldInPart: daysHeldInPart?.days ?? null,
    responseLag: responseLag?.days ?? null,
  };
}

/** What differs between two outcomes of one warning or line, in the order in which an outcome is told. */
export function differingParts(one: OutcomeRow, other: OutcomeRow): OutcomePart[] {
  return [
    ...(["lineStatus", "response", "outcome"] as const).filter((part) => one[part] !== other[part]),
    ...flags.filter((flag) => one.flags.includes(flag) !== other.flags.includes(flag)),
    ...(sameDays(one.daysHeld, other.daysHeld) && one.daysHeld?.until === other.daysHeld?.until
      ? []
      : ["daysHeld" as const]),
    ...(["daysHeldInPart", "responseLag"] as const).filter((part) => !sameDays(one[part], other[part])),
  ];
}

function sameDays(one: DayRange | null, other: DayRange | null): boolean {
  return one?.least === other?.least && one?.most === other?.most;
}
