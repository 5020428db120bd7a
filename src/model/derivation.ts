import type { Link } from "./archive";
import type { LinkFacts } from "./facts";
import type { PartialDate } from "./partial-date";
import type { Span } from "./span";
import type { Flag, LineStatus, OutcomeKind, Response } from "./terms/outcome";
import type { ConsequenceKind, Explicitness } from "./terms/warning";
import type { Side } from "./terms/side";

/** The assumptions an outcome is derived under. CODEBOOK sections 5 and 11. */
export interface Terms {
  /** The day up to which events count, `YYYY-MM-DD`; data, never the clock. */
  readonly asOf: string;
  /** How long the response window stays open after the last crossing, in days; null: without limit. */
  readonly windowDays: number | null;
}

/** What is judged: one warning, or a line read as one. CODEBOOK section 6, "Lines". */
export interface Subject {
  readonly id: string;
  readonly side: Side;
  readonly date: PartialDate;
  readonly explicitness: Explicitness;
  readonly consequenceKinds: readonly ConsequenceKind[];
  readonly lapsed: { readonly date: PartialDate } | null;
}

/** A number of days, exact where `least` equals `most`. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

/** How long a line held, and what ended the count. CODEBOOK section 5. */
export interface DaysHeld {
  readonly days: DayRange;
  /** `lapse` and `as-of` are shown as "so far"; `partial-crossing` as "in part". */
  readonly until: "crossing" | "partial-crossing" | "lapse" | "as-of";
}

/** The days in which a response counts as one. CODEBOOK section 5. */
export interface ResponseWindow {
  /** Days since 1970-01-01 UTC; both ends included. */
  readonly opens: number;
  readonly closes: number;
  /** Whether the as-of date lies beyond the end; without a limit, always. */
  readonly closed: boolean;
}

/** A link of the set L of CODEBOOK section 6. */
export interface CountedLink<L extends LinkFacts = Link> {
  readonly link: L;
  /** Whether the event could lie inside the response window. False where there is no window. */
  readonly inWindow: boolean;
}

/** Why a link moves nothing. The first that applies, in this order; the first four set a flag, the last two concern dates beyond the subject's reach. */
export type LeftOutReason =
  "disputed-evidence" | "said-to-cross" | "order-uncertain" | "after-lapse" | "after-as-of" | "before-warning";

export interface LeftOutLink<L extends LinkFacts = Link> {
  readonly link: L;
  readonly reason: LeftOutReason;
}

/** An outcome with everything one needs to follow how it was reached. CODEBOOK section 6. */
export interface Derivation<L extends LinkFacts = Link> {
  readonly lineStatus: LineStatus;
  readonly response: Response;
  readonly outcome: OutcomeKind;
  /** In the order of CODEBOOK section 6. */
  readonly flags: readonly Flag[];
  readonly counted: readonly CountedLink<L>[];
  readonly leftOut: readonly LeftOutLink<L>[];
  readonly window: ResponseWindow | null;
  /** The links by which the line status, the response and the outcome were decided; empty where a default applied. */
  readonly decidedBy: {
    readonly lineStatus: readonly L[];
    readonly response: readonly L[];
    readonly outcome: readonly L[];
  };
  readonly firstCrossing: Span | null;
  readonly firstPartialCrossing: Span | null;
  /** To the first crossing; "so far" if there is none. Null for veiled lines. */
  readonly daysHeld: DaysHeld | null;
  /** To the first partial crossing, "in part". Null for veiled lines and where there is no partial crossing. */
  readonly daysHeldInPart: DaysHeld | null;
  /** Null where there is nothing to measure from or to. */
  readonly responseLag: DayRange | null;
}
