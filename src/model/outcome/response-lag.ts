import type { DayRange } from "../derivation";
import type { LinkFacts } from "../facts";
import { firstOf, whollyBefore, type Span } from "../span";
import type { Response } from "../terms/outcome";
import { daysBetween } from "./days";
import { spanOfLink } from "./links";
import type { Ruling } from "./ruling";

/** The responses that are acts done after a crossing; words answer nothing, and an unprompted act has nothing to be counted from. */
const measured: ReadonlySet<Response> = new Set<Response>(["carried-out", "carried-out-in-part", "other-response"]);

/**
 * The days from the first crossing to the first act that decided the response; from the first partial crossing if that
 * act came before a full one. Null where nothing was done in answer. CODEBOOK section 5.
 */
export function responseLagOf(
  response: Ruling<Response, LinkFacts>,
  firstCrossing: Span | null,
  firstPartialCrossing: Span | null,
): DayRange | null {
  const answered = measured.has(response.value) ? firstAct(response.by) : null;
  if (!answered) return null;
  const beforeFull = !firstCrossing || whollyBefore(answered, firstCrossing);
  const from = beforeFull ? firstPartialCrossing : firstCrossing;
  return from && daysBetween(from, answered);
}

function firstAct(links: readonly LinkFacts[]): Span | null {
  return firstOf(links.map(spanOfLink));
}
