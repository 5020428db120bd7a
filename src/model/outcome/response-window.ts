import type { ResponseWindow } from "../derivation";
import type { LinkFacts } from "../facts";
import { firstOf, overlap, type Span } from "../span";
import { linksWith, spanOfLink } from "./links";

/**
 * The days in which a response counts as one; null where nothing was crossed, not even in part.
 * `asOf` in days since 1970-01-01 UTC, `windowDays` null: without limit. CODEBOOK section 5.
 */
export function responseWindowOf(
  counted: readonly LinkFacts[],
  asOf: number,
  windowDays: number | null,
): ResponseWindow | null {
  const crossings = linksWith(counted, "crossing").map(spanOfLink);
  const partialCrossings = linksWith(counted, "partial-crossing").map(spanOfLink);
  const start = firstOf([...crossings, ...partialCrossings]);
  if (!start) return null;
  if (windowDays === null) return { opens: start.first, closes: asOf, closed: true };
  const closes = lastDayAnswered(crossings, partialCrossings) + windowDays;
  return { opens: start.first, closes, closed: asOf > closes };
}

/** The line as named is crossed once; done step by step, each step renews the time to answer. CODEBOOK section 7. */
function lastDayAnswered(crossings: readonly Span[], partialCrossings: readonly Span[]): number {
  return firstOf(crossings)?.last ?? Math.max(...partialCrossings.map(({ last }) => last));
}

/** Whether the event of a link could lie inside the window. CODEBOOK section 6, "counts". */
export function couldLieInside(window: ResponseWindow, link: LinkFacts): boolean {
  return overlap(spanOfLink(link), { first: window.opens, last: window.closes });
}
