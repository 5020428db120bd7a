import type { AnswerFacts, EventFacts, Judgeable, LineFacts, WarningFacts } from "./derivation";
import { grouped } from "./grouped";

/** All that outcomes are derived from, as plain data: nothing withdrawn, each list in the order of the archive. */
export interface DerivationRecord {
  readonly asOf: string;
  readonly lines: readonly LineFacts[];
  readonly warnings: readonly WarningFacts[];
  readonly events: readonly (EventFacts & { readonly answers: readonly AnswerFacts[] })[];
}

/** The record to judge, indexed as an archive is. */
export function judgeableOf({ lines, warnings, events }: DerivationRecord): Judgeable {
  const links = events.flatMap(({ answers, ...event }) => answers.map((answer) => ({ event, answer })));
  const lineIds = [...lines.map(({ id }) => id), ...warnings.map(({ line }) => line)];
  return {
    lines,
    warnings,
    linksOf: grouped(
      warnings.map(({ id }) => id),
      links,
      ({ answer }) => answer.warning,
    ),
    statementsOf: grouped(lineIds, warnings, ({ line }) => line),
  };
}
