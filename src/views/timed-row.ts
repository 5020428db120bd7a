import type { DateView } from "./date-view";

/** Something dated, counted from a first warning, as one row of a list. */
export interface TimedRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** "after 67 days"; null where there is no warning to count from. */
  readonly since: string | null;
  readonly facts: readonly string[];
  /** How it is tied to what the page is about, in a sentence. */
  readonly tie: string;
}
