import type { Part } from "./parts";

export type Unit = "seconds" | "milliseconds" | "bytes" | "shift" | "score" | "count";

/** What was found by measuring one thing as often as the run allowed. */
export interface Figure {
  readonly part: Part;
  /** What was measured: a size of the record, or one of the things beside it. */
  readonly subject: string;
  /** Which property of it. */
  readonly name: string;
  readonly unit: Unit;
  /** One value a run, in the order of the runs. */
  readonly values: readonly number[];
}

/** Something that could not be measured. */
export interface Failure {
  readonly part: Part;
  readonly subject: string;
  readonly reason: string;
}

/** What one benchmark found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly failures: readonly Failure[];
}
