import type { Link, Warning } from "./archive";
import { comparePartialDates } from "./dates";
import type { Saying } from "./terms/event";

/** Words in which somebody said plainly whether the line of a warning was crossed. */
export interface OwnWord {
  readonly link: Link;
  readonly says: Saying;
}

/** What was said on whether the line was crossed, by the side that had warned and by those it had warned. */
export interface OwnWords {
  /** Oldest first. */
  readonly warner: readonly OwnWord[];
  /** Oldest first. */
  readonly others: readonly OwnWord[];
}

/**
 * What the sides themselves said on whether the line of a warning was crossed, where that is on record and confirmed.
 * It moves no outcome: a line is judged by the words of its warning. CODEBOOK section 7.
 * @param links those of the warning
 */
export function ownWordsOn({ side }: Pick<Warning, "side">, links: readonly Link[]): OwnWords {
  const words = links.flatMap(ownWordIn).toSorted(byDate);
  const isWarners = ({ link }: OwnWord) => link.event.sides.includes(side);
  return { warner: words.filter(isWarners), others: words.filter((word) => !isWarners(word)) };
}

function ownWordIn(link: Link): OwnWord[] {
  const { says } = link.answer;
  return says !== null && link.event.certainty === "confirmed" ? [{ link, says }] : [];
}

function byDate(one: OwnWord, other: OwnWord): number {
  return comparePartialDates(one.link.event.date, other.link.event.date);
}
