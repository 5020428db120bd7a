import type { Step } from "../derivation";
import type { LinkFacts, WarningFacts } from "../facts";
import { spanOf, type Span } from "../span";
import type { Relation } from "../terms/event";
import type { ConsequenceKind } from "../terms/warning";
import { degreeOf } from "./links";
import type { SiftedLink } from "./sifted-links";

/** What had been announced by the last step, and by whom. CODEBOOK section 6, "Lines". */
export interface Announced {
  /** By warning id: the statements that begin no later than the last possible day of the last step, or all if there is none. */
  readonly statements: ReadonlyMap<string, WarningFacts>;
  /** The kinds of consequence that must be met for the whole to be carried out; empty where none was named. */
  readonly kinds: ReadonlySet<ConsequenceKind>;
}

const unspecific: ReadonlySet<ConsequenceKind> = new Set<ConsequenceKind>(["escalation-unspecified", "none-stated"]);

/** The kinds of consequence that a statement names, unspecified ones aside. CODEBOOK section 6, "named". */
export function namedKinds({ consequenceKinds }: Pick<WarningFacts, "consequenceKinds">): readonly ConsequenceKind[] {
  return consequenceKinds.filter((kind) => !unspecific.has(kind));
}

/** Reads what was announced; kinds named only as a risk need not be met if other statements name a kind. CODEBOOK section 6, "Lines". */
export function announcedBy(statements: readonly WarningFacts[], steps: readonly Step<LinkFacts>[]): Announced {
  const lastStep = Math.max(...steps.map(({ span }) => span.last));
  const made = steps.length === 0 ? statements : statements.filter(({ date }) => spanOf(date).first <= lastStep);
  const firm = made.filter(({ consequenceForm }) => consequenceForm !== "risk").flatMap(namedKinds);
  return {
    statements: new Map(made.map((statement) => [statement.id, statement])),
    kinds: new Set(firm.length > 0 ? firm : made.flatMap(namedKinds)),
  };
}

/** As what a link is read: a consequence stated only after the last step is another response. CODEBOOK section 6, "Lines". */
export function relationRead<L extends LinkFacts>(sifted: SiftedLink<L>, announced: Announced): Relation {
  const { relation } = sifted.link.answer;
  if (relation !== "stated-consequence") return relation;
  return statementsMet(sifted, announced).length > 0 ? relation : "other-response";
}

/** The statements whose stated consequence an act was, by its links to them; with `full` only those met in full. */
export function statementsMet<L extends LinkFacts>(
  { ofEvent }: Pick<SiftedLink<L>, "ofEvent">,
  { statements }: Announced,
  full: "full" | "any" = "any",
): readonly WarningFacts[] {
  return ofEvent
    .filter(({ answer }) => answer.relation === "stated-consequence")
    .filter((link) => full === "any" || degreeOf(link) === "full")
    .flatMap(({ answer }) => statements.get(answer.warning) ?? []);
}

/** Whether one of the statements made before the first crossing states a consequence that is not a mere risk. CODEBOOK section 6. */
export function announcesMoreThanRisk(statements: readonly WarningFacts[], firstCrossing: Span | null): boolean {
  return madeBefore(statements, firstCrossing).some(
    ({ consequenceKinds, consequenceForm }) =>
      consequenceForm !== "risk" && consequenceKinds.some((kind) => kind !== "none-stated"),
  );
}

/**
 * The statements made before the first crossing: those that do not begin after its last possible day; all if there is
 * none. CODEBOOK section 6, "Lines".
 */
export function madeBefore(statements: readonly WarningFacts[], firstCrossing: Span | null): readonly WarningFacts[] {
  return firstCrossing ? statements.filter(({ date }) => spanOf(date).first <= firstCrossing.last) : statements;
}
