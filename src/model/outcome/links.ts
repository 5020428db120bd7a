import type { LinkFacts } from "../facts";
import { spanOf, type Span } from "../span";
import { relations, type Degree, type Relation } from "../terms/event";

/** The days on which the event of a link may have happened. */
export function spanOfLink({ event }: LinkFacts): Span {
  return spanOf(event.date);
}

/** The links of one of these relations, in the order given. */
export function linksWith<L extends LinkFacts>(links: readonly L[], ...wanted: readonly Relation[]): readonly L[] {
  return links.filter(({ answer }) => wanted.includes(answer.relation));
}

/** How far a link's event carried out what had been stated: full unless said otherwise. CODEBOOK section 3. */
export function degreeOf({ answer }: LinkFacts): Degree {
  return answer.degree ?? "full";
}

/** Whether only a wider reading of the warning covers the act; such a link moves nothing. CODEBOOK section 2. */
export function isSaidToCross({ answer }: LinkFacts): boolean {
  return answer.relation === "partial-crossing" && answer.missing === "reading";
}

/**
 * Orders links of one event, the one that prevails first: a *reading* link yields to all others, then the order of
 * CODEBOOK section 3, full before part, `order: after` before none. CODEBOOK section 6, "Lines". For `sort`.
 */
export function comparePrecedence(one: LinkFacts, other: LinkFacts): number {
  const ranks = rank(other);
  return rank(one).reduce((decided, value, index) => decided || value - (ranks[index] ?? 0), 0);
}

function rank(link: LinkFacts): number[] {
  const { answer } = link;
  return [
    Number(isSaidToCross(link)),
    relations.indexOf(answer.relation),
    Number(degreeOf(link) === "part"),
    Number(answer.order !== "after"),
  ];
}

/** Links of one event, the one that prevails first; equals by their warnings, so that the order they come in never matters. */
export function byPrecedence<L extends LinkFacts>(links: readonly L[]): readonly L[] {
  return links.toSorted(
    (one, other) => comparePrecedence(one, other) || (one.answer.warning < other.answer.warning ? -1 : 1),
  );
}

/** Of several links of one event the one that prevails, each event once. CODEBOOK section 6, "Lines". */
export function prevailingLinks<L extends LinkFacts>(links: readonly L[]): readonly L[] {
  const ofEvents = Map.groupBy(links, ({ event }) => event.id);
  return [...ofEvents.values()].flatMap((ofEvent) => byPrecedence(ofEvent).slice(0, 1));
}
