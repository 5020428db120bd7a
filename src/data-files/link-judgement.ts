import type { Link } from "../model/archive";
import type { Derivation, LeftOutReason, Timing } from "../model/derivation";
import type { Relation } from "../model/terms/event";
import { leftOutWords } from "../views/left-out-words";

const reasons = Object.keys(leftOutWords) as LeftOutReason[];

/** Why a link does not move the outcome of its warning; the words are those of the flags of CODEBOOK section 6. */
export const leftOutOfWarning = [...reasons, "withdrawn"] as const;

/** The same for its line, where another link of the same event may prevail. CODEBOOK section 6, "Lines". */
export const leftOutOfLine = [...reasons, "another-link-prevails", "withdrawn"] as const;

/** What a derivation makes of one link: whether it counts, as what, how it lies to the response windows, or why it is left out. */
export interface LinkJudgement<Reason> {
  readonly counts: boolean;
  readonly leftOut: Reason | null;
  readonly relation: Relation | null;
  readonly timing: Timing | null;
  /** The events of the steps in whose windows it falls. */
  readonly inWindowsOf: readonly string[];
}

/** Reads from a derivation, by event, what it makes of links. `otherwise`: why a link is not among those it looked at. */
export function judgementOfLink<Reason>(
  derivation: Derivation | undefined,
  link: Link,
  otherwise: Reason,
): LinkJudgement<LeftOutReason | Reason> {
  const counted = derivation?.counted.find((candidate) => isSame(candidate.link, link));
  const leftOut = derivation?.leftOut.find((candidate) => isSame(candidate.link, link));
  return {
    counts: counted !== undefined,
    leftOut: counted ? null : (leftOut?.reason ?? otherwise),
    relation: counted?.relation ?? null,
    timing: counted?.timing ?? null,
    inWindowsOf: counted?.fallsIn.map((step) => step.link.event.id) ?? [],
  };
}

function isSame(one: Link, other: Link): boolean {
  return one.event.id === other.event.id && one.answer.warning === other.answer.warning;
}
