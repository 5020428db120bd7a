import type { Archive, Line, RecordSettings, Warning } from "./archive";
import type { Derivation, Terms } from "./derivation";
import { lineLinks, lineSubject } from "./line-subject";
import { deriveOutcome } from "./outcome/derive-outcome";

/** The response window of the published outcomes, in days. CODEBOOK section 5. */
export const standardWindowDays = 365;

/** The windows for which results are published, in days; null: without limit. CODEBOOK section 5. */
export const windowChoices = [30, 90, 180, standardWindowDays, null] as const;

/** The assumptions of the published outcomes. */
export function standardTerms({ asOf }: Pick<RecordSettings, "asOf">): Terms {
  return { asOf, windowDays: standardWindowDays };
}

/** Every outcome of the record under the same terms. */
export interface Judgements {
  readonly terms: Terms;
  /** By warning id, in the order of the archive; withdrawn warnings are not judged. */
  readonly ofWarning: ReadonlyMap<string, Derivation>;
  /** By line id, in the order of the archive; neither withdrawn lines nor lines without a statement are judged. */
  readonly ofLine: ReadonlyMap<string, Derivation>;
}

/** Derives the outcome of every warning and of every line. CODEBOOK section 6. */
export function judge(archive: Archive, terms: Terms): Judgements {
  return {
    terms,
    ofWarning: new Map(archive.warnings.map((warning) => [warning.id, judgeWarning(archive, warning, terms)])),
    ofLine: new Map(archive.lines.flatMap((line) => judgeLine(archive, line, terms))),
  };
}

function judgeWarning({ linksOf, statementsOf }: Archive, warning: Warning, terms: Terms): Derivation {
  const others = (statementsOf.get(warning.line) ?? []).filter(({ id }) => id !== warning.id);
  return deriveOutcome(warning, linksOf.get(warning.id) ?? [], terms, datesOf(others));
}

function judgeLine({ linksOf, statementsOf }: Archive, line: Line, terms: Terms): [string, Derivation][] {
  const statements = statementsOf.get(line.id) ?? [];
  const subject = lineSubject(line, statements);
  if (!subject) return [];
  return [[line.id, deriveOutcome(subject, lineLinks(statements, linksOf), terms, datesOf(statements.slice(1)))]];
}

function datesOf(statements: readonly Warning[]): Warning["date"][] {
  return statements.map(({ date }) => date);
}
