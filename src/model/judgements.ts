import type { Link, RecordSettings } from "./archive";
import type { Derivation, Terms } from "./derivation";
import type { Judgeable, LineFacts, LinkFacts, WarningFacts } from "./facts";
import { lineLinks, lineSubject } from "./line-subject";
import { deriveOutcome } from "./outcome/derive-outcome";

/** The response window of the published outcomes, in days. CODEBOOK section 5. */
export const standardWindowDays = 365;

/** The assumptions of the published outcomes. */
export function standardTerms({ asOf }: Pick<RecordSettings, "asOf">): Terms {
  return { asOf, windowDays: standardWindowDays };
}

/** Every outcome of the record under the same terms. */
export interface Judgements<L extends LinkFacts = Link> {
  readonly terms: Terms;
  /** By warning id, in the order of the record; withdrawn warnings are not judged. */
  readonly ofWarning: ReadonlyMap<string, Derivation<L>>;
  /** By line id, in the order of the record; neither withdrawn lines nor lines without a statement are judged. */
  readonly ofLine: ReadonlyMap<string, Derivation<L>>;
}

/** Derives the outcome of every warning and of every line. CODEBOOK section 6. */
export function judge<L extends LinkFacts>(record: Judgeable<L>, terms: Terms): Judgements<L> {
  return {
    terms,
    ofWarning: new Map(record.warnings.map((warning) => [warning.id, judgeWarning(record, warning, terms)])),
    ofLine: new Map(record.lines.flatMap((line) => judgeLine(record, line, terms))),
  };
}

function judgeWarning<L extends LinkFacts>(
  { linksOf, statementsOf }: Judgeable<L>,
  warning: WarningFacts,
  terms: Terms,
): Derivation<L> {
  const others = (statementsOf.get(warning.line) ?? []).filter(({ id }) => id !== warning.id);
  return deriveOutcome(warning, linksOf.get(warning.id) ?? [], terms, datesOf(others));
}

function judgeLine<L extends LinkFacts>(
  { linksOf, statementsOf }: Judgeable<L>,
  line: LineFacts,
  terms: Terms,
): [string, Derivation<L>][] {
  const statements = statementsOf.get(line.id) ?? [];
  const subject = lineSubject(line, statements);
  if (!subject) return [];
  return [[line.id, deriveOutcome(subject, lineLinks(statements, linksOf), terms, datesOf(statements.slice(1)))]];
}

function datesOf(statements: readonly WarningFacts[]): WarningFacts["date"][] {
  return statements.map(({ date }) => date);
}
