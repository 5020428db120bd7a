import { overlap, type Span, spanOf, whollyBefore } from "../dates";
import type { LeftOutLink, LeftOutReason, LinkFacts, Step, WarningFacts } from "../derivation";
import { type Degree, type Relation, relations } from "../terms/event";
import type { ConsequenceKind } from "../terms/warning";
import type { Subject } from "./days";

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
function byPrecedence<L extends LinkFacts>(links: readonly L[]): readonly L[] {
  return links.toSorted(
    (one, other) => comparePrecedence(one, other) || (one.answer.warning < other.answer.warning ? -1 : 1),
  );
}

/** Of several links of one event the one that prevails, each event once. CODEBOOK section 6, "Lines". */
export function prevailingLinks<L extends LinkFacts>(links: readonly L[]): readonly L[] {
  const ofEvents = Map.groupBy(links, ({ event }) => event.id);
  return [...ofEvents.values()].flatMap((ofEvent) => byPrecedence(ofEvent).slice(0, 1));
}

/** A link that counts, with the days on which its event may lie, cut as CODEBOOK section 5 says. */
export interface SiftedLink<L extends LinkFacts> {
  readonly link: L;
  readonly span: Span;
  /** All links of its event to the statements that are judged, the one that prevails first. */
  readonly ofEvent: readonly L[];
}

/** The links that make up the set L of CODEBOOK section 6, and the others, each with the first reason that applies. */
interface SiftedLinks<L extends LinkFacts> {
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

/** What had been announced by the last step, and by whom. CODEBOOK section 6, "Lines". */
export interface Announced {
  /** By warning id: the statements that begin no later than the last possible day of the last step, or all if there is none. */
  readonly statements: ReadonlyMap<string, WarningFacts>;
  /** The kinds of consequence that must be met for the whole to be carried out; empty where none was named. */
  readonly kinds: ReadonlySet<ConsequenceKind>;
}

const unspecific: ReadonlySet<ConsequenceKind> = new Set<ConsequenceKind>(["escalation-unspecified", "none-stated"]);

/** The kinds of consequence that a statement names, unspecified ones aside. CODEBOOK section 6, "named". */
export function namedKinds({ consequenceKinds }: Pick<WarningFacts, "consequenceKinds">): readonly ConsequenceKind[] {
  return consequenceKinds.filter((kind) => !unspecific.has(kind));
}

/** Reads what was announced; kinds named only as a risk need not be met if other statements name a kind. CODEBOOK section 6, "Lines". */
export function announcedBy(statements: readonly WarningFacts[], steps: readonly Step<LinkFacts>[]): Announced {
  const lastStep = Math.max(...steps.map(({ span }) => span.last));
  const made = steps.length === 0 ? statements : statements.filter(({ date }) => spanOf(date).first <= lastStep);
  const firm = made.filter(({ consequenceForm }) => consequenceForm !== "risk").flatMap(namedKinds);
  return {
    statements: new Map(made.map((statement) => [statement.id, statement])),
    kinds: new Set(firm.length > 0 ? firm : made.flatMap(namedKinds)),
  };
}

/** As what a link is read: a consequence stated only after the last step is another response. CODEBOOK section 6, "Lines". */
export function relationRead<L extends LinkFacts>(sifted: SiftedLink<L>, announced: Announced): Relation {
  const { relation } = sifted.link.answer;
  if (relation !== "stated-consequence") return relation;
  return statementsMet(sifted, announced).length > 0 ? relation : "other-response";
}

/** The statements whose stated consequence an act was, by its links to them; with `full` only those met in full. */
export function statementsMet<L extends LinkFacts>(
  { ofEvent }: Pick<SiftedLink<L>, "ofEvent">,
  { statements }: Announced,
  full: "full" | "any" = "any",
): readonly WarningFacts[] {
  return ofEvent
    .filter(({ answer }) => answer.relation === "stated-consequence")
    .filter((link) => full === "any" || degreeOf(link) === "full")
    .flatMap(({ answer }) => statements.get(answer.warning) ?? []);
}

/** Whether one of the statements made before the first crossing states a consequence that is not a mere risk. CODEBOOK section 6. */
export function announcesMoreThanRisk(statements: readonly WarningFacts[], firstCrossing: Span | null): boolean {
  return madeBefore(statements, firstCrossing).some(
    ({ consequenceKinds, consequenceForm }) =>
      consequenceForm !== "risk" && consequenceKinds.some((kind) => kind !== "none-stated"),
  );
}

/**
 * The statements made before the first crossing: those that do not begin after its last possible day; all if there is
 * none. CODEBOOK section 6, "Lines".
 */
export function madeBefore(statements: readonly WarningFacts[], firstCrossing: Span | null): readonly WarningFacts[] {
  return firstCrossing ? statements.filter(({ date }) => spanOf(date).first <= firstCrossing.last) : statements;
}
