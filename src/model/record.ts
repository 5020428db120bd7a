import type { Archive, Line, Link, RecordSettings, Warning } from "./archive";
import type { Case, Derivation, Judgeable, LineFacts, LinkFacts, Terms, WarningFacts } from "./derivation";
import { deriveOutcome } from "./outcome/derive-outcome";
import { standardWindowDays } from "./terms/assumption";

/** The record and what is derived from it: all that a page is made from. */
export interface JudgedRecord {
  readonly archive: Archive;
  readonly judgements: Judgements;
}

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

/** A line with its statements, first to last, and what became of it. */
export interface JudgedLine<N extends LineFacts = Line, W extends WarningFacts = Warning, L extends LinkFacts = Link> {
  readonly line: N;
  readonly statements: readonly W[];
  readonly derivation: Derivation<L>;
}

/** A judged line as far as totals and shares read it. */
export type LineJudgement = JudgedLine<LineFacts, WarningFacts, LinkFacts>;

/** One line of the record as it was judged; null for a line that was not. */
export function judgedLine(
  { byId, statementsOf }: Pick<Archive, "byId" | "statementsOf">,
  { ofLine }: Judgements,
  id: string,
): JudgedLine | null {
  const [line, derivation] = [byId.lines.get(id), ofLine.get(id)];
  return line && derivation ? { line, statements: statementsOf.get(id) ?? [], derivation } : null;
}

interface StatedLines<N, W> {
  readonly lines: readonly N[];
  readonly statementsOf: ReadonlyMap<string, readonly W[]>;
}

/** The lines that totals count: all that were judged, in the order of the record. */
export function judgedLines<N extends LineFacts, W extends WarningFacts, L extends LinkFacts>(
  { lines, statementsOf }: StatedLines<N, W>,
  { ofLine }: Judgements<L>,
): readonly JudgedLine<N, W, L>[] {
  return lines.flatMap((line) => {
    const derivation = ofLine.get(line.id);
    return derivation ? [{ line, statements: statementsOf.get(line.id) ?? [], derivation }] : [];
  });
}
