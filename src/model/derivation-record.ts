import type { EntryLists, RecordSettings } from "./archive";
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

/** What the derivation needs of the record, also to be published for those who derive anew. Events that answer nothing are left out. */
export function derivationRecordOf({
  record,
  lines,
  warnings,
  events,
}: Pick<EntryLists, "lines" | "warnings" | "events"> & {
  readonly record: Pick<RecordSettings, "asOf">;
}): DerivationRecord {
  return {
    asOf: record.asOf,
    lines: lines.map(({ id, side, headline, themes }) => ({ id, side, headline, themes })),
    warnings: warnings.map(warningFacts),
    events: events
      .filter(({ answers }) => answers.length > 0)
      .map(({ id, date, sides, certainty, answers }) => ({
        ...{ id, date, sides, certainty },
        answers: answers.map(answerFacts),
      })),
  };
}

function warningFacts(warning: WarningFacts): WarningFacts {
  const { id, date, side, line, explicitness, consequenceKinds, consequenceForm, authority, demand, lapsed } = warning;
  return {
    ...{ id, date, side, line, explicitness, consequenceKinds, consequenceForm, authority, demand },
    lapsed: lapsed && { date: lapsed.date },
  };
}

function answerFacts({ warning, relation, degree, missing, order }: AnswerFacts): AnswerFacts {
  return { warning, relation, degree, missing, order };
}
