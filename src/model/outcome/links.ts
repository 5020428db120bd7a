import type { CountedLink } from "../derivation";
import type { LinkFacts } from "../facts";
import { spanOf, type Span } from "../span";
import type { Degree, Relation } from "../terms/event";

/** The days on which the event of a link may have happened. */
export function spanOfLink({ event }: LinkFacts): Span {
  return spanOf(event.date);
}

/** The links of one of these relations, in the order given. */
export function linksWith<L extends LinkFacts>(links: readonly L[], ...relations: readonly Relation[]): readonly L[] {
  return links.filter(({ answer }) => relations.includes(answer.relation));
}

/** The links whose event could lie inside the response window. CODEBOOK section 6, "counts". */
export function linksInWindow<L extends LinkFacts>(counted: readonly CountedLink<L>[]): readonly L[] {
  return counted.filter(({ inWindow }) => inWindow).map(({ link }) => link);
}

/** How far a link's event carried out what had been stated: full unless said otherwise. CODEBOOK section 3. */
export function degreeOf({ answer }: LinkFacts): Degree {
  return answer.degree ?? "full";
}

/** Whether only a wider reading of the warning covers the act; such a link moves nothing. CODEBOOK section 2. */
export function isSaidToCross({ answer }: LinkFacts): boolean {
  return answer.relation === "partial-crossing" && answer.missing === "reading";
}
