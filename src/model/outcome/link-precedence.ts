import type { LinkFacts } from "../facts";
import { degreeOf, isSaidToCross } from "./links";
import { relations } from "../terms/event";

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
