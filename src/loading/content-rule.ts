import type { CheckedContent } from "./checked-content";
import type { Fault, FaultInFile } from "./fault";
import type { Reported } from "./reported";

/** Takes down one finding; the place is that of the field in the entry's file. */
export type Finding = (
  entry: Reported,
  field: string,
  found: FaultInFile["found"],
  allowed: string,
  suggestion?: string,
) => void;

/** Called for a fault, which stops publication; `report.query` is for what an editor should look at, and does not. */
export interface Report extends Finding {
  readonly query: Finding;
}

/** One thing that must hold between entries and that a schema cannot see. */
export interface ContentRule {
  /** A sentence with hyphens: what holds when the rule is kept. */
  readonly name: string;
  check(content: CheckedContent, report: Report): void;
}

export interface Findings {
  readonly faults: readonly Fault[];
  readonly queries: readonly Fault[];
  /** Queries that the entry itself answers, with the reason; they are counted and not shown. */
  readonly answered: readonly Fault[];
}
