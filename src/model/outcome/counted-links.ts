import type { LeftOutLink, LeftOutReason, Subject } from "../derivation";
import type { LinkFacts } from "../facts";
import { overlap, spanOf, whollyBefore } from "../span";
import { isSaidToCross, spanOfLink } from "./links";

/** The links that make up the set L of CODEBOOK section 6, and the others, each with the first reason that applies. */
export interface SiftedLinks<L extends LinkFacts> {
  readonly counted: readonly L[];
  readonly leftOut: readonly LeftOutLink<L>[];
}

/** Tells the links that move something from those that are only shown. `asOf` in days since 1970-01-01 UTC. CODEBOOK section 6. */
export function siftLinks<L extends LinkFacts>(subject: Subject, links: readonly L[], asOf: number): SiftedLinks<L> {
  const counted: L[] = [];
  const leftOut: LeftOutLink<L>[] = [];
  for (const link of links) {
    const reason = reasonToLeaveOut(subject, link, asOf);
    if (reason) leftOut.push({ link, reason });
    else counted.push(link);
  }
  return { counted, leftOut };
}

/** In the order of the flags of CODEBOOK section 6, where the first that applies is the one shown. */
function reasonToLeaveOut(subject: Subject, link: LinkFacts, asOf: number): LeftOutReason | null {
  const warned = spanOf(subject.date);
  const happened = spanOfLink(link);
  if (link.event.certainty !== "confirmed") return "disputed-evidence";
  if (isSaidToCross(link)) return "said-to-cross";
  if (overlap(happened, warned) && link.answer.order !== "after") return "order-uncertain";
  if (subject.lapsed && happened.first > spanOf(subject.lapsed.date).last) return "after-lapse";
  if (happened.first > asOf) return "after-as-of";
  if (whollyBefore(happened, warned)) return "before-warning";
  return null;
}
