import type { Case, LinkFacts, Terms, WarningFacts } from "../../src/model/derivation";
import type { Relation } from "../../src/model/terms/event";
import { type Days, earlier, firstDay, lastDay, latest, plusDays } from "./iso-days";

/* What the recount reads of a case: which statements, which events, on which days, and which of them count. CODEBOOK sections 3, 5 and 6. */

/** A statement that has begun by the as-of date, cut there. */
export interface Statement {
  readonly facts: WarningFacts;
  readonly days: Days;
}

/** One event of the case, with all its links to statements that have begun. */
export interface Occurrence {
  readonly id: string;
  readonly event: LinkFacts["event"];
  /** The relation of the link that prevails; in L, as it is read for this case. */
  readonly relation: Relation;
  readonly isSaidToCross: boolean;
  readonly cameAfter: boolean;
  readonly overlapsAStatement: boolean;
  /** Cut at the as-of date, and at the first day of each statement it is shown to have come after. */
  readonly days: Days;
  /** Its links as a stated consequence. */
  readonly stated: readonly LinkFacts["answer"][];
}

export interface Reading {
  readonly terms: Terms;
  /** First to last. */
  readonly statements: readonly Statement[];
  readonly first: Statement;
  /** The statements made no later than the last step; all, if there is none. */
  readonly announced: readonly Statement[];
  readonly lapse: Days | null;
  readonly otherStatements: Case<LinkFacts>["otherStatements"];
  readonly occurrences: readonly Occurrence[];
  /** L of section 6. */
  readonly set: readonly Occurrence[];
  /** Its crossings and partial crossings, first to last. */
  readonly steps: readonly Occurrence[];
}

/** Null where no statement begins by the as-of date. */
export function readingOf(theCase: Case<LinkFacts>, terms: Terms): Reading | null {
  const statements = statementsBy(terms.asOf, theCase.statements);
  const [first] = statements;
  if (!first) return null;
  const lapse = lapseOf(statements, terms);
  const occurrences = occurrencesIn(theCase.links, statements, terms);
  const counted = occurrences.filter((occurrence) => isIn(occurrence, lapse, terms));
  const steps = inOrder(counted.filter(isStep));
  const announced = announcedBy(steps, statements);
  const set = counted.map((occurrence) => asRead(occurrence, announced));
  return {
    terms,
    statements,
    first,
    announced,
    lapse,
    otherStatements: theCase.otherStatements,
    occurrences,
    set,
    steps,
  };
}

/* Statements. */

function statementsBy(asOf: string, all: readonly WarningFacts[]): readonly Statement[] {
  const begun = all.filter(({ date }) => firstDay(date) <= asOf);
  return inOrder(begun.map((facts) => ({ id: facts.id, facts, days: daysOf(facts.date, asOf) })));
}

/** A line has lapsed when each of its statements has by the as-of date. */
function lapseOf(statements: readonly Statement[], { asOf }: Terms): Days | null {
  const dates = statements.map(({ facts }) => facts.lapsed?.date).filter((date) => date !== undefined);
  const lapses = dates.filter((date) => firstDay(date) <= asOf).map((date) => daysOf(date, asOf));
  const [from, to] = [latest(lapses.map(([day]) => day)), latest(lapses.map(([, day]) => day))];
  return from && to && lapses.length === statements.length ? [from, to] : null;
}

function announcedBy(steps: readonly Occurrence[], statements: readonly Statement[]): readonly Statement[] {
  const lastPossible = latest(steps.map(ends));
  return statements.filter(({ days }) => lastPossible === undefined || days[0] <= lastPossible);
}

/* Events. */

function occurrencesIn(
  links: readonly LinkFacts[],
  statements: readonly Statement[],
  { asOf }: Terms,
): readonly Occurrence[] {
  const heard = links.filter(({ answer }) => statements.some(({ facts }) => facts.id === answer.warning));
  return [...Map.groupBy(heard, ({ event }) => event.id).values()].flatMap((own) => occurrence(own, statements, asOf));
}

function occurrence(links: readonly LinkFacts[], statements: readonly Statement[], asOf: string): Occurrence[] {
  const [prevailing] = links.toSorted((one, other) => compareTexts(precedence(one), precedence(other)));
  const [first] = statements;
  if (!prevailing || !first) return [];
  const { event, answer } = prevailing;
  const days = daysOf(event.date, asOf);
  const linked = links.flatMap((link) =>
    statements.filter(({ facts }) => facts.id === link.answer.warning).map((statement) => ({ link, statement })),
  );
  const shown = linked.filter(({ link, statement }) => overlap(days, statement.days) && link.answer.order === "after");
  const met = [first, ...linked.map(({ statement }) => statement)];
  const cut = latest([days[0], ...shown.map(({ statement }) => statement.days[0])]) ?? days[0];
  return [
    {
      id: event.id,
      event,
      relation: answer.relation,
      isSaidToCross: isReading(prevailing),
      cameAfter: shown.length > 0 || met.some((statement) => days[0] > statement.days[1]),
      overlapsAStatement: met.some((statement) => overlap(days, statement.days)),
      days: [cut, days[1]],
      stated: links.map((link) => link.answer).filter(({ relation }) => relation === "stated-consequence"),
    },
  ];
}

const inSectionThree: readonly Relation[] = [
  "crossing",
  "partial-crossing",
  "stated-consequence",
  "other-response",
  "restraint",
  "rhetoric",
];

/** The smaller text prevails: a reading last, then the order of section 3, full before part, `after` before none. */
function precedence(link: LinkFacts): string {
  const { relation, degree, order } = link.answer;
  const ranks = [isReading(link), inSectionThree.indexOf(relation), degree === "part", order !== "after"];
  return ranks.map(Number).join(" ");
}

function isReading({ answer }: LinkFacts): boolean {
  return answer.relation === "partial-crossing" && answer.missing === "reading";
}

function isStep({ relation }: Occurrence): boolean {
  return relation === "crossing" || relation === "partial-crossing";
}

function isIn(occurrence: Occurrence, lapse: Days | null, { asOf }: Terms): boolean {
  return (
    isConfirmed(occurrence) &&
    !occurrence.isSaidToCross &&
    occurrence.cameAfter &&
    begins(occurrence) <= asOf &&
    !isAfter(lapse, occurrence)
  );
}

/** What is a stated consequence only of statements made after the last step is an answer of another kind. */
function asRead(occurrence: Occurrence, announced: readonly Statement[]): Occurrence {
  const wasAnnounced = occurrence.stated.some(({ warning }) => announced.some(({ facts }) => facts.id === warning));
  return occurrence.relation === "stated-consequence" && !wasAnnounced
    ? { ...occurrence, relation: "other-response" }
    : occurrence;
}

export function isConfirmed({ event }: Occurrence): boolean {
  return event.certainty === "confirmed";
}

export function isAfter(lapse: Days | null, occurrence: Occurrence): boolean {
  return lapse !== null && begins(occurrence) > lapse[1];
}

/* Windows. */

export type Timing = "counts" | "early" | "late";

/** The steps in whose window an act or word falls, in their order. */
export function windowsOf({ steps, terms: { windowDays } }: Reading, answer: Occurrence): readonly Occurrence[] {
  return steps.filter(
    (step) =>
      ends(answer) >= begins(step) && (windowDays === null || begins(answer) <= plusDays(ends(step), windowDays)),
  );
}

export function timingOf(reading: Reading, answer: Occurrence): Timing {
  if (windowsOf(reading, answer).length > 0) return "counts";
  return reading.steps.every((step) => ends(answer) < begins(step)) ? "early" : "late";
}

/* Days, and the order they make. */

export function begins({ days }: { readonly days: Days }): string {
  return days[0];
}

export function ends({ days }: { readonly days: Days }): string {
  return days[1];
}

/** By first day, then last day, then id. */
export function inOrder<T extends { readonly id: string; readonly days: Days }>(dated: readonly T[]): readonly T[] {
  const text = ({ id, days }: T) => [...days, id].join(" ");
  return dated.toSorted((one, other) => compareTexts(text(one), text(other)));
}

function daysOf(date: WarningFacts["date"], asOf: string): Days {
  return [firstDay(date), earlier(lastDay(date), asOf)];
}

function overlap(one: Days, other: Days): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
