import type { LinkFacts } from "../../src/model/facts";
import type { DayRange, Derivation, Subject, Terms } from "../../src/model/derivation";
import type { PartialDate } from "../../src/model/partial-date";
import type { Flag, LineStatus, OutcomeKind, Response } from "../../src/model/terms/outcome";

/*
 * CODEBOOK sections 5 and 6 once more, in another style and sharing no code with the model: days are ISO texts,
 * compared as texts, and every rule is a yes or a no in a list. The property tests compare the two.
 */

export type Recount = Pick<Derivation, "lineStatus" | "response" | "outcome" | "daysHeld" | "responseLag"> & {
  /** In the order of the alphabet. */
  readonly flags: readonly string[];
};

/** The first and the last possible day, `YYYY-MM-DD`. */
type Days = readonly [from: string, to: string];

interface Reading {
  readonly subject: Subject;
  readonly links: readonly LinkFacts[];
  readonly terms: Terms;
  readonly otherStatements: readonly PartialDate[];
  readonly set: readonly LinkFacts[];
  readonly window: Days | null;
}

export function recount(
  subject: Subject,
  links: readonly LinkFacts[],
  terms: Terms,
  otherStatements: readonly PartialDate[],
): Recount {
  const set = links.filter((link) => isIn(subject, terms, link));
  const reading = { subject, links, terms, otherStatements, set, window: windowOf(set, terms) };
  const lineStatus = lineStatusIn(reading);
  const response = responseIn(reading);
  return {
    lineStatus,
    response,
    outcome: outcomeIn(reading, lineStatus, response),
    flags: flagsIn(reading, response),
    daysHeld: daysHeldIn(reading),
    responseLag: responseLagIn(reading),
  };
}

function isIn(subject: Subject, { asOf }: Terms, link: LinkFacts): boolean {
  return (
    isConfirmed(link) &&
    !isSaid(link) &&
    cameAfter(subject, link) &&
    begins(link) <= asOf &&
    !isAfterLapse(subject, link)
  );
}

function windowOf(set: readonly LinkFacts[], { asOf, windowDays }: Terms): Days | null {
  const crossings = having(set, "crossing");
  const partials = having(set, "partial-crossing");
  const opens = [...crossings, ...partials].map(begins).sort()[0];
  const lastDayAnswered = crossings.map(ends).sort()[0] ?? partials.map(ends).sort().at(-1);
  if (!opens || !lastDayAnswered) return null;
  return [opens, windowDays === null ? asOf : plusDays(lastDayAnswered, windowDays)];
}

function lineStatusIn({ set, subject }: Reading): LineStatus {
  return firstTrue<LineStatus>([
    ["crossed", having(set, "crossing").length > 0],
    ["partly-crossed", having(set, "partial-crossing").length > 0],
    ["not-testable", subject.explicitness === "veiled"],
    ["not-crossed", true],
  ]);
}

function responseIn(reading: Reading): Response {
  const { subject, set, window } = reading;
  const crossed = having(set, "crossing").length > 0;
  return firstTrue<Response>([
    ["carried-out", statedInWindow(reading, "full").length > 0],
    ["carried-out-in-part", statedInWindow(reading, "part").length > 0],
    ["other-response", inWindow(reading, "other-response").length > 0],
    ["unprompted", having(set, "stated-consequence").some((link) => !window || ends(link) < window[0])],
    ["pending", crossed && isOpen(reading)],
    ["words-only", crossed && inWindow(reading, "rhetoric").some(({ event }) => event.sides.includes(subject.side))],
    ["none-on-record", crossed],
    ["not-applicable", true],
  ]);
}

function outcomeIn({ set, subject, terms }: Reading, lineStatus: LineStatus, response: Response): OutcomeKind {
  if (response !== "not-applicable") return response;
  return firstTrue<OutcomeKind>([
    ["partly-crossed", lineStatus === "partly-crossed"],
    ["held-back", having(set, "restraint").length > 0],
    ["lapsed", lapseDays(subject, terms) !== null],
    ["not-assessable", lineStatus === "not-testable"],
    ["not-crossed", true],
  ]);
}

function flagsIn(reading: Reading, response: Response): string[] {
  const { subject, links, otherStatements, set, window } = reading;
  const acts = [...having(set, "stated-consequence"), ...having(set, "other-response")];
  const restraints = having(set, "restraint").map(begins);
  const crossedBy = having(set, "crossing").map(ends).sort()[0];
  const raised: [Flag, boolean][] = [
    ["provisional", isOpen(reading) && response !== "carried-out" && response !== "pending"],
    ["late-response", acts.some((link) => window !== null && begins(link) > window[1])],
    ["restraint-before", restraints.some((day) => window === null || day <= window[0])],
    ["restraint-after", restraints.some((day) => window !== null && day > window[0])],
    ["restated", otherStatements.some((date) => crossedBy !== undefined && firstDay(date) > crossedBy)],
  ];
  const leftOut = links.map((link) => flagOfLeftOut(subject, link)).filter((flag) => flag !== null);
  return [...new Set([...leftOut, ...raised.filter(([, isRaised]) => isRaised).map(([flag]) => flag)])].sort();
}

function flagOfLeftOut(subject: Subject, link: LinkFacts): Flag | null {
  return firstTrue<Flag | null>([
    ["disputed-evidence", !isConfirmed(link)],
    ["said-to-cross", isSaid(link)],
    ["order-uncertain", overlaps(subject, link) && !cameAfter(subject, link)],
    ["after-lapse", isAfterLapse(subject, link)],
    [null, true],
  ]);
}

function daysHeldIn({ subject, set, terms }: Reading): Derivation["daysHeld"] {
  if (subject.explicitness === "veiled") return null;
  const warned = daysOf(subject.date);
  const crossed = firstOfAll(having(set, "crossing"));
  if (crossed) return { days: range(warned, crossed), until: "crossing" };
  const lapse = lapseDays(subject, terms);
  if (lapse) return { days: range(warned, lapse), until: "lapse" };
  return { days: range(warned, [terms.asOf, terms.asOf]), until: "as-of" };
}

function responseLagIn(reading: Reading): DayRange | null {
  const choices = [
    statedInWindow(reading, "full"),
    statedInWindow(reading, "part"),
    inWindow(reading, "other-response"),
  ];
  const act = firstOfAll(choices.find((links) => links.length > 0) ?? []);
  const crossed = firstOfAll(having(reading.set, "crossing"));
  const from = act && crossed && act[1] >= crossed[0] ? crossed : firstOfAll(having(reading.set, "partial-crossing"));
  return act && from && range(from, act);
}

/* Questions about one link. */

function isConfirmed({ event }: LinkFacts): boolean {
  return event.certainty !== "claimed" && event.certainty !== "disputed";
}

function isSaid({ answer }: LinkFacts): boolean {
  return answer.relation === "partial-crossing" && answer.missing === "reading";
}

function overlaps({ date }: Subject, link: LinkFacts): boolean {
  return begins(link) <= lastDay(date) && ends(link) >= firstDay(date);
}

function cameAfter(subject: Subject, link: LinkFacts): boolean {
  return begins(link) > lastDay(subject.date) || (overlaps(subject, link) && link.answer.order === "after");
}

function isAfterLapse({ lapsed }: Subject, link: LinkFacts): boolean {
  return lapsed !== null && begins(link) > lastDay(lapsed.date);
}

/* Choices among links. */

function having(links: readonly LinkFacts[], relation: string): readonly LinkFacts[] {
  return links.filter(({ answer }) => answer.relation === relation);
}

function inWindow({ set, window }: Reading, relation: string): readonly LinkFacts[] {
  if (!window) return [];
  return having(set, relation).filter((link) => begins(link) <= window[1] && ends(link) >= window[0]);
}

function statedInWindow(reading: Reading, degree: "full" | "part"): readonly LinkFacts[] {
  const isPart = degree === "part";
  return inWindow(reading, "stated-consequence").filter(({ answer }) => (answer.degree === "part") === isPart);
}

function isOpen({ window, terms }: Reading): boolean {
  return window !== null && terms.windowDays !== null && terms.asOf <= window[1];
}

function lapseDays({ lapsed }: Subject, { asOf }: Terms): Days | null {
  return lapsed && firstDay(lapsed.date) <= asOf ? daysOf(lapsed.date) : null;
}

/* Days as texts. */

function firstDay({ year, month = 1, day = 1 }: PartialDate): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function lastDay({ year, month = 12, day }: PartialDate): string {
  return isoOf(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function daysOf(date: PartialDate): Days {
  return [firstDay(date), lastDay(date)];
}

function begins({ event }: LinkFacts): string {
  return firstDay(event.date);
}

function ends({ event }: LinkFacts): string {
  return lastDay(event.date);
}

function firstOfAll(links: readonly LinkFacts[]): Days | null {
  const [from, to] = [links.map(begins).sort()[0], links.map(ends).sort()[0]];
  return from && to ? [from, to] : null;
}

const millisecondsInDay = 86_400_000;

function plusDays(day: string, days: number): string {
  return isoOf(Date.parse(day) + days * millisecondsInDay);
}

function daysFrom(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / millisecondsInDay);
}

function range(from: Days, to: Days): DayRange {
  return { least: daysFrom(from[1], to[0]), most: daysFrom(from[0], to[1]) };
}

/** The answer beside the first yes. */
function firstTrue<Answer>(answers: readonly [Answer, boolean][]): Answer {
  const found = answers.find(([, applies]) => applies);
  if (!found) throw new Error("The last answer must be a yes.");
  return found[0];
}
