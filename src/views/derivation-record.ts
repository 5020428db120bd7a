import type { Archive } from "../model/archive";
import type { DerivationRecord } from "../model/derivation-record";
import type { AnswerFacts, WarningFacts } from "../model/derivation";

/** What the derivation needs of the record, to be published for those who derive anew. Events that answer nothing are left out. */
export function derivationRecordOf({ record, lines, warnings, events }: Archive): DerivationRecord {
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
