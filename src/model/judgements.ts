import type { Link, RecordSettings } from "./archive";
import type { Case, Derivation, Terms } from "./derivation";
import type { Judgeable, LineFacts, LinkFacts, WarningFacts } from "./facts";
import { deriveOutcome } from "./outcome/derive-outcome";
import { standardWindowDays } from "./terms/assumption";

/** The assumptions of the published outcomes. */
export function standardTerms({ asOf }: Pick<RecordSettings, "asOf">): Terms {
  return { asOf, windowDays: standardWindowDays };
}

/** Every outcome of the record under the same terms. */
export interface Judgements<L extends LinkFacts = Link> {
  readonly terms: Terms;
  /** By warning id, in the order of the record; neither withdrawn warnings nor those after the as-of date are judged. */
  readonly ofWarning: ReadonlyMap<string, Derivation<L>>;
  /** By line id, in the order of the record; neither withdrawn lines nor lines without a judged statement are judged. */
  readonly ofLine: ReadonlyMap<string, Derivation<L>>;
}

/** Derives the outcome of every warning and of every line. CODEBOOK section 6. */
export function judge<L extends LinkFacts>(record: Judgeable<L>, terms: Terms): Judgements<L> {
  const { warnings, lines } = record;
  return {
    terms,
    ofWarning: new Map(warnings.flatMap((warning) => judged(warning.id, warningCase(record, warning), terms))),
    ofLine: new Map(lines.flatMap((line) => judged(line.id, lineCase(record, line), terms))),
  };
}

function judged<L extends LinkFacts>(id: string, theCase: Case<L>, terms: Terms): [string, Derivation<L>][] {
  const derivation = deriveOutcome(theCase, terms);
  return derivation ? [[id, derivation]] : [];
}

function warningCase<L extends LinkFacts>({ linksOf, statementsOf }: Judgeable<L>, warning: WarningFacts): Case<L> {
  const others = (statementsOf.get(warning.line) ?? []).filter(({ id }) => id !== warning.id);
  return { statements: [warning], links: linksOf.get(warning.id) ?? [], otherStatements: datesOf(others) };
}

function lineCase<L extends LinkFacts>({ linksOf, statementsOf }: Judgeable<L>, line: LineFacts): Case<L> {
  const statements = statementsOf.get(line.id) ?? [];
  const links = statements.flatMap(({ id }) => linksOf.get(id) ?? []);
  return { statements, links, otherStatements: datesOf(statements.slice(1)) };
}

function datesOf(statements: readonly WarningFacts[]): WarningFacts["date"][] {
  return statements.map(({ date }) => date);
}
