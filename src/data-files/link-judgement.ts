import type { Link } from "../model/archive";
import type { Derivation, LeftOutReason } from "../model/derivation";
import { leftOutWords } from "../views/left-out-words";

const reasons = Object.keys(leftOutWords) as LeftOutReason[];

/** Why a link does not move the outcome of its warning; the words are those of the flags of CODEBOOK section 6. */
export const leftOutOfWarning = [...reasons, "withdrawn"] as const;

/** The same for its line, where another link of the same event may prevail. CODEBOOK section 6, "Lines". */
export const leftOutOfLine = [...reasons, "another-link-prevails", "withdrawn"] as const;

/** What a derivation makes of one link: whether it counts, whether it lies in the response window, or why it is left out. */
export interface LinkJudgement<Reason> {
  readonly counts: boolean;
  readonly inWindow: boolean | null;
  readonly leftOut: Reason | null;
}

/** Reads from a derivation, by event, what it makes of links. `otherwise`: why a link is not among those it looked at. */
export function judgementOfLink<Reason>(
  derivation: Derivation | undefined,
  link: Link,
  otherwise: Reason,
): LinkJudgement<LeftOutReason | Reason> {
  const counted = derivation?.counted.find((candidate) => isSame(candidate.link, link));
  if (counted) return { counts: true, inWindow: derivation?.window ? counted.inWindow : null, leftOut: null };
  const leftOut = derivation?.leftOut.find((candidate) => isSame(candidate.link, link));
  return { counts: false, inWindow: null, leftOut: leftOut?.reason ?? otherwise };
}

function isSame(one: Link, other: Link): boolean {
  return one.event.id === other.event.id && one.answer.warning === other.answer.warning;
}
