import type { Case, LinkFacts, Terms, WarningFacts } from "../../src/model/derivation";
import type { Relation } from "../../src/model/terms/event";
import type { Flag, LineStatus, OutcomeKind, Response } from "../../src/model/terms/outcome";
import { type Days, daysBetween, earliest, firstDay, latest, plusDays } from "./iso-days";
import {
  begins,
  ends,
  inOrder,
  isAfter,
  isConfirmed,
  type Occurrence,
  type Reading,
  readingOf,
  type Statement,
  type Timing,
  timingOf,
  windowsOf,
} from "./recount-case";

/*
 * CODEBOOK sections 3, 5 and 6 once more, in another style and sharing no code with the model: days are ISO texts,
 * compared as texts, and every rule is a yes or a no in a list. The property tests compare the two.
 */

export interface Recount {
  readonly lineStatus: LineStatus;
  readonly response: Response;
  readonly outcome: OutcomeKind;
  /** In the order of the alphabet, as all lists here. */
  readonly flags: readonly Flag[];
  readonly daysHeld: Held | null;
  readonly daysHeldInPart: Held | null;
  /** The days to the deciding act, and the event that is the step they run from. */
  readonly responseLag: { readonly days: DayRange; readonly step: string } | null;
  readonly open: boolean;
  /** The events of L. */
  readonly counted: readonly string[];
  /** Of the acts and words of L, by event. */
  readonly timing: Readonly<Record<string, Timing>>;
  /** Of the acts and words of L, by event: the steps in whose windows it falls. */
  readonly fallsIn: Readonly<Record<string, readonly string[]>>;
  /** The events that decided the response. */
  readonly deciding: readonly string[];
}

interface DayRange {
  readonly least: number;
  readonly most: number;
}

interface Held {
  readonly days: DayRange;
  readonly until: "crossing" | "partial-crossing" | "lapse" | "as-of";
  readonly atMost: boolean;
}

/** Null where no statement begins by the as-of date. */
export function recount(theCase: Case<LinkFacts>, terms: Terms): Recount | null {
  const reading = readingOf(theCase, terms);
  if (!reading) return null;
  const response = responseIn(reading);
  const answers = [...acts(reading), ...having(reading, "rhetoric")];
  return {
    lineStatus: lineStatusIn(reading),
    response,
    outcome: outcomeIn(reading, response),
    flags: flagsIn(reading, response),
    daysHeld: daysHeldIn(reading),
    daysHeldInPart: daysHeldInPartIn(reading),
    responseLag: responseLagIn(reading, response),
    open: isOpen(reading),
    counted: ids(reading.set),
    timing: Object.fromEntries(answers.map((answer) => [answer.id, timingOf(reading, answer)])),
    fallsIn: Object.fromEntries(answers.map((answer) => [answer.id, ids(windowsOf(reading, answer))])),
    deciding: ids(decidingIn(reading, response)),
  };
}

/* The three facts and the flags. */

function lineStatusIn(reading: Reading): LineStatus {
  return firstTrue<LineStatus>([
    ["crossed", isCrossed(reading)],
    ["partly-crossed", having(reading, "partial-crossing").length > 0],
    ["not-testable", isVeiled(reading)],
    ["not-crossed", true],
  ]);
}

function responseIn(reading: Reading): Response {
  const due = kindsDue(reading);
  const crossed = isCrossed(reading);
  return firstTrue<Response>([
    ["carried-out", due.length > 0 && due.every((kind) => kindsMetInFull(reading).includes(kind))],
    ["carried-out-in-part", counting(reading, "stated-consequence").some((act) => kindsMet(reading, act).length > 0)],
    ["acted-unspecified", counting(reading, "stated-consequence").length > 0],
    ["other-response", counting(reading, "other-response").length > 0],
    ["unprompted", acts(reading).some((act) => timingOf(reading, act) === "early")],
    ["pending", crossed && isOpen(reading) && moreThanARiskWasStated(reading)],
    ["words-only", reading.steps.length > 0 && wordsThatCount(reading).length > 0],
    ["none-on-record", crossed],
    ["not-applicable", true],
  ]);
}

function outcomeIn(reading: Reading, response: Response): OutcomeKind {
  const heldBack = having(reading, "restraint").length > 0;
  if (response !== "not-applicable" && !(response === "unprompted" && heldBack && reading.steps.length === 0))
    return response;
  return firstTrue<OutcomeKind>([
    ["partly-crossed", lineStatusIn(reading) === "partly-crossed"],
    ["held-back", heldBack],
    ["lapsed", reading.lapse !== null],
    ["not-assessable", lineStatusIn(reading) === "not-testable"],
    ["not-crossed", true],
  ]);
}

function flagsIn(reading: Reading, response: Response): Flag[] {
  const opened = earliest(reading.steps.map(begins));
  const crossed = firstOfAll(having(reading, "crossing"));
  const restraints = having(reading, "restraint").map(begins);
  const answered = decidingIn(reading, response).filter((answer) => timingOf(reading, answer) === "counts");
  const restatements = reading.otherStatements.map(firstDay).filter((day) => day <= reading.terms.asOf);
  const raised: [Flag, boolean][] = [
    ["provisional", isOpen(reading) && response !== "carried-out" && response !== "pending"],
    ["late-response", acts(reading).some((act) => timingOf(reading, act) === "late")],
    [
      "answered-before-crossing",
      answered.length > 0 && answered.every((answer) => crossed && ends(answer) < crossed[0]),
    ],
    ["restraint-before", restraints.some((day) => opened === undefined || day <= opened)],
    ["restraint-after", restraints.some((day) => opened !== undefined && day > opened)],
    ["restated", restatements.some((day) => crossed && day > crossed[1])],
  ];
  const leftOut = reading.occurrences.map((occurrence) => flagOfLeftOut(reading, occurrence));
  const flags = [...leftOut, ...raised.map(([flag, isRaised]) => (isRaised ? flag : null))];
  return [...new Set(flags.filter((flag) => flag !== null))].toSorted();
}

function flagOfLeftOut({ terms, lapse }: Reading, occurrence: Occurrence): Flag | null {
  return firstTrue<Flag | null>([
    [null, begins(occurrence) > terms.asOf],
    ["disputed-evidence", !isConfirmed(occurrence)],
    ["said-to-cross", occurrence.isSaidToCross],
    ["order-uncertain", occurrence.overlapsAStatement && !occurrence.cameAfter],
    ["after-lapse", isAfter(lapse, occurrence)],
    [null, true],
  ]);
}

/** What made the response what it is; for `carried-out` the acts of full degree for what was due. */
function decidingIn(reading: Reading, response: Response): readonly Occurrence[] {
  const stated = counting(reading, "stated-consequence");
  const due = kindsDue(reading);
  const deciding: Record<Response, readonly Occurrence[]> = {
    "carried-out": stated.filter((act) => kindsMet(reading, act, "full").some((kind) => due.includes(kind))),
    "carried-out-in-part": stated.filter((act) => kindsMet(reading, act).length > 0),
    "acted-unspecified": stated,
    "other-response": counting(reading, "other-response"),
    unprompted: acts(reading).filter((act) => timingOf(reading, act) === "early"),
    pending: having(reading, "crossing"),
    "words-only": wordsThatCount(reading),
    "none-on-record": having(reading, "crossing"),
    "not-applicable": [],
  };
  return deciding[response];
}

/* Days. */

function daysHeldIn(reading: Reading): Held | null {
  const { first, lapse, terms } = reading;
  const crossed = firstOfAll(having(reading, "crossing"));
  if (isVeiled(reading)) return null;
  if (crossed) return heldUntil(first, crossed, "crossing");
  if (first.facts.demand === "stop") return null;
  return lapse ? heldUntil(first, lapse, "lapse") : heldUntil(first, [terms.asOf, terms.asOf], "as-of");
}

function daysHeldInPartIn(reading: Reading): Held | null {
  const crossed = firstOfAll(having(reading, "partial-crossing"));
  return crossed && !isVeiled(reading) ? heldUntil(reading.first, crossed, "partial-crossing") : null;
}

/** What was to stop is crossed by the first instance found: the days are an upper limit. */
function heldUntil({ facts, days: warned }: Statement, end: Days, until: Held["until"]): Held {
  const days = daysBetween(warned, end);
  return facts.demand === "stop"
    ? { days: { ...days, least: 0 }, until, atMost: true }
    : { days, until, atMost: false };
}

function responseLagIn(reading: Reading, response: Response): Recount["responseLag"] {
  const measured: readonly Response[] = ["carried-out", "carried-out-in-part", "acted-unspecified", "other-response"];
  const [act] = measured.includes(response) ? inOrder(decidingIn(reading, response)) : [];
  const step = act && windowsOf(reading, act).findLast((candidate) => begins(candidate) <= ends(act));
  return act && step ? { days: daysBetween(step.days, act.days), step: step.id } : null;
}

/* Whether there is more to come. */

function isOpen(reading: Reading): boolean {
  const { asOf, windowDays } = reading.terms;
  const from = earliest(having(reading, "crossing").map(ends)) ?? latest(having(reading, "partial-crossing").map(ends));
  return from !== undefined && asOf <= plusDays(from, windowDays ?? 365);
}

/* What was announced, and what of it was done. */

function kindsNamed({ consequenceKinds }: WarningFacts): readonly string[] {
  return consequenceKinds.filter((kind) => kind !== "escalation-unspecified" && kind !== "none-stated");
}

/** What is named only as a risk is due only where nothing else is named. */
function kindsDue(reading: Reading): readonly string[] {
  const facts = reading.announced.map((statement) => statement.facts);
  const firm = facts.filter(({ consequenceForm }) => consequenceForm !== "risk").flatMap(kindsNamed);
  return firm.length > 0 ? firm : facts.flatMap(kindsNamed);
}

/** The kinds named by the announcements that an act met: in full, or in any degree. */
function kindsMet(reading: Reading, act: Occurrence, degree?: "full"): readonly string[] {
  const met = act.stated.filter((answer) => degree === undefined || answer.degree !== "part");
  return reading.announced
    .filter(({ facts }) => met.some(({ warning }) => warning === facts.id))
    .flatMap(({ facts }) => kindsNamed(facts));
}

function kindsMetInFull(reading: Reading): readonly string[] {
  return counting(reading, "stated-consequence").flatMap((act) => kindsMet(reading, act, "full"));
}

function moreThanARiskWasStated(reading: Reading): boolean {
  const crossed = firstOfAll(having(reading, "crossing"));
  return reading.statements
    .filter(({ days }) => !crossed || days[0] <= crossed[1])
    .some(({ facts }) => !facts.consequenceKinds.includes("none-stated") && facts.consequenceForm !== "risk");
}

/* Choices among events. */

function having({ set }: Reading, relation: Relation): readonly Occurrence[] {
  return set.filter((occurrence) => occurrence.relation === relation);
}

function acts(reading: Reading): readonly Occurrence[] {
  return [...having(reading, "stated-consequence"), ...having(reading, "other-response")];
}

function counting(reading: Reading, relation: Relation): readonly Occurrence[] {
  return having(reading, relation).filter((answer) => timingOf(reading, answer) === "counts");
}

/** Only the words of the warner's side count. */
function wordsThatCount(reading: Reading): readonly Occurrence[] {
  return counting(reading, "rhetoric").filter(({ event }) => event.sides.includes(reading.first.facts.side));
}

function isCrossed(reading: Reading): boolean {
  return having(reading, "crossing").length > 0;
}

/** As explicit as the most explicit statement. */
function isVeiled({ statements }: Reading): boolean {
  return statements.every(({ facts }) => facts.explicitness === "veiled");
}

/** Between the smallest first day and the smallest last day. */
function firstOfAll(occurrences: readonly Occurrence[]): Days | null {
  const [from, to] = [earliest(occurrences.map(begins)), earliest(occurrences.map(ends))];
  return from && to ? [from, to] : null;
}

function ids(occurrences: readonly Occurrence[]): readonly string[] {
  return occurrences.map(({ id }) => id).toSorted();
}

/** The answer beside the first yes. */
function firstTrue<Answer>(answers: readonly [Answer, boolean][]): Answer {
  const found = answers.find(([, applies]) => applies);
  if (!found) throw new Error("The last answer must be a yes.");
  return found[0];
}
