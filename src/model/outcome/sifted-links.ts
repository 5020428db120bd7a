import type { LeftOutLink, LeftOutReason } from "../derivation";
import type { LinkFacts } from "../facts";
import { overlap, spanOf, whollyBefore, type Span } from "../span";
import { byPrecedence, isSaidToCross, spanOfLink } from "./links";
import type { Subject } from "./subject";

/** A link that counts, with the days on which its event may lie, cut as CODEBOOK section 5 says. */
export interface SiftedLink<L extends LinkFacts> {
  readonly link: L;
  readonly span: Span;
  /** All links of its event to the statements that are judged, the one that prevails first. */
  readonly ofEvent: readonly L[];
}

/** The links that make up the set L of CODEBOOK section 6, and the others, each with the first reason that applies. */
export interface SiftedLinks<L extends LinkFacts> {
  readonly counted: readonly SiftedLink<L>[];
  readonly leftOut: readonly LeftOutLink<L>[];
}

/**
 * Tells the links that move something from those that are only shown, each event once. CODEBOOK sections 5 and 6.
 * @param links those of the subject's statements, and perhaps of others, which are passed over
 * @param asOf in days since 1970-01-01 UTC
 */
export function siftLinks<L extends LinkFacts>(subject: Subject, links: readonly L[], asOf: number): SiftedLinks<L> {
  const counted: SiftedLink<L>[] = [];
  const leftOut: LeftOutLink<L>[] = [];
  const said = new Map(subject.statements.map(({ id, date }) => [id, spanOf(date)]));
  const ofJudged = links.filter(({ answer }) => said.has(answer.warning));
  for (const unsorted of Map.groupBy(ofJudged, ({ event }) => event.id).values()) {
    const ofEvent = byPrecedence(unsorted);
    const [link] = ofEvent;
    if (!link) continue;
    const happened = spanOfLink(link);
    const order = orderOf(subject.span, happened, tiesOf(ofEvent, said));
    const reason = reasonToLeaveOut(subject, link, order, asOf);
    if (reason) leftOut.push({ link, reason });
    else counted.push({ link, span: cut(happened, order.notBefore, asOf), ofEvent });
  }
  return { counted, leftOut };
}

/** A statement that an event is linked to: when it was said, and whether a source shows that the event came after it. */
interface Tie {
  readonly said: Span;
  readonly after: boolean;
}

function tiesOf(ofEvent: readonly LinkFacts[], said: ReadonlyMap<string, Span>): readonly Tie[] {
  return ofEvent.flatMap(({ answer }) => {
    const span = said.get(answer.warning);
    return span ? [{ said: span, after: answer.order === "after" }] : [];
  });
}

interface Order {
  readonly came: "after" | "uncertain" | "before";
  /** The first day on which the event may lie, by what its sources show of the order. */
  readonly notBefore: number;
}

/** An event came after a line if it came after its first statement or after one it is linked to. CODEBOOK sections 5 and 6. */
function orderOf(first: Span, happened: Span, ties: readonly Tie[]): Order {
  const shown = ties.filter(({ said, after }) => after && overlap(said, happened));
  const notBefore = Math.max(happened.first, ...shown.map(({ said }) => said.first));
  const cameAfter = [first, ...ties.map(({ said }) => said)].some((said) => whollyBefore(said, happened));
  if (cameAfter || shown.length > 0) return { came: "after", notBefore };
  return { came: overlap(first, happened) ? "uncertain" : "before", notBefore };
}

/** In the order of the flags of CODEBOOK section 6; what lies beyond the as-of date sets none. */
function reasonToLeaveOut(
  { lapse }: Subject,
  link: LinkFacts,
  { came, notBefore }: Order,
  asOf: number,
): LeftOutReason | null {
  if (spanOfLink(link).first > asOf) return "after-as-of";
  if (link.event.certainty !== "confirmed") return "disputed-evidence";
  if (isSaidToCross(link)) return "said-to-cross";
  if (came === "uncertain") return "order-uncertain";
  if (lapse && notBefore > lapse.last) return "after-lapse";
  return came === "before" ? "before-warning" : null;
}

/** Not before what the order allows, and no day after the as-of date. CODEBOOK section 5. */
function cut({ last }: Span, notBefore: number, asOf: number): Span {
  return { first: notBefore, last: Math.min(last, asOf) };
}
