import type { AftermathEvent, Answer, Line, Warning } from "./archive";
import type { PartialDate } from "./partial-date";

/*
 * What judgements and totals read of the entries, and no more: the archive has it with all the rest, and a browser can
 * be given it alone.
 */

export interface WarningFacts extends Pick<
  Warning,
  "id" | "date" | "side" | "line" | "explicitness" | "consequenceKinds" | "consequenceForm" | "authority" | "demand"
> {
  readonly lapsed: { readonly date: PartialDate } | null;
}

export type LineFacts = Pick<Line, "id" | "side" | "headline" | "themes">;
export type EventFacts = Pick<AftermathEvent, "id" | "date" | "sides" | "certainty">;
export type AnswerFacts = Pick<Answer, "warning" | "relation" | "degree" | "missing" | "order">;

/** An event's answer together with the event it stands in. */
export interface LinkFacts {
  readonly event: EventFacts;
  readonly answer: AnswerFacts;
}

/** A record as it is judged: what is withdrawn is not in it. Sorted and indexed as an `Archive` is, which is one. */
export interface Judgeable<L extends LinkFacts = LinkFacts> {
  /** By date, oldest first, then id. */
  readonly warnings: readonly WarningFacts[];
  /** By id. */
  readonly lines: readonly LineFacts[];
  /** By warning id: the links that events have to it. */
  readonly linksOf: ReadonlyMap<string, readonly L[]>;
  /** By line id: its statements, first to last. */
  readonly statementsOf: ReadonlyMap<string, readonly WarningFacts[]>;
}
