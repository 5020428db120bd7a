import type { Subject } from "./derivation";
import type { Judgeable, LineFacts, LinkFacts, WarningFacts } from "./facts";
import { comparePrecedence } from "./outcome/link-precedence";
import { consequenceKinds, explicitnesses } from "./terms/warning";

/**
 * A line read as one warning; null for a line that nobody stated. CODEBOOK section 6, "Lines".
 * @param statements first to last
 */
export function lineSubject(line: LineFacts, statements: readonly WarningFacts[]): Subject | null {
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return null;
  return {
    id: line.id,
    side: line.side,
    date: first.date,
    explicitness:
      explicitnesses.find((grade) => statements.some(({ explicitness }) => explicitness === grade)) ?? "veiled",
    consequenceKinds: consequenceKinds.filter((kind) =>
      statements.some((statement) => statement.consequenceKinds.includes(kind)),
    ),
    lapsed: last.lapsed,
  };
}

/** The links of all statements of a line, each event once, by the link that prevails. CODEBOOK section 6, "Lines". */
export function lineLinks<L extends LinkFacts>(
  statements: readonly WarningFacts[],
  linksOf: Judgeable<L>["linksOf"],
): readonly L[] {
  const prevailing = new Map<string, L>();
  for (const link of statements.flatMap(({ id }) => linksOf.get(id) ?? [])) {
    const rival = prevailing.get(link.event.id);
    if (!rival || comparePrecedence(link, rival) < 0) prevailing.set(link.event.id, link);
  }
  return [...prevailing.values()];
}
