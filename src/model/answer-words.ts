import {
  type AnswerParts,
  type Distance,
  isInexact,
  type LeftOutLink,
  type LineAnswer,
  type ResponseAnswer,
  type RestraintAnswer,
} from "./answer";
import type { Link } from "./archive";
import { dayToPartialDate, formatPartialDate, type PartialDate } from "./dates";
import type { DayRange, Derivation, LeftOutReason } from "./derivation";
import { lineStatusLabel, responseLabel } from "./terms/outcome";
import { sideInProse, type EventSide, type Side } from "./terms/side";
import { daysPhrase, formatCount, listed } from "./words";

/** One sentence of an answer: the words that lead to the page of its fact, and what goes on after them. */
export interface AnswerSentence {
  readonly fact: "line" | "response" | "restraint";
  /** "Crossed", "Part of what was said to follow did". */
  readonly lead: string;
  /** " after 66 days, and 2 more times"; without the full stop. */
  readonly rest: string;
  /** The event that it tells of; null where it tells of none. */
  readonly link: Link | null;
}

/** The whole answer as plain text: "Crossed after 66 days. Only words followed." */
export function answerText(sentences: readonly Pick<AnswerSentence, "lead" | "rest">[]): string {
  return sentences.map(({ lead, rest }) => `${lead}${rest}.`).join(" ");
}

/**
 * What happened then, in up to three sentences: the line, the response, restraint; what came before the crossing is
 * told first. The words are the labels of CODEBOOK section 6, inflected; every number of days says what it is counted
 * from; a tie that the acting side claims or the coder inferred says so. Nothing says why anything was done.
 */
export function answerSentences(parts: AnswerParts): readonly AnswerSentence[] {
  const { line, response, restraint, derivation } = parts;
  const ofLine = lineSentence(line, derivation, response?.beforeCrossing ?? false);
  const ofResponse = response ? [responseSentence(response, derivation)] : [];
  const ofRestraint = restraint ? [restraintSentence(restraint)] : [];
  return response?.beforeCrossing ? [...ofResponse, ofLine, ...ofRestraint] : [ofLine, ...ofResponse, ...ofRestraint];
}

/* The line. */

/** `isSecond`: the response is told before it, so that "later" would be later than that. */
function lineSentence(line: LineAnswer, derivation: Derivation, isSecond: boolean): AnswerSentence {
  const lead = lineStatusLabel(derivation);
  return {
    fact: "line",
    lead,
    rest: line.link ? crossedWords(line, line.link, derivation, isSecond) : heldWords(line, derivation),
    link: line.link,
  };
}

function crossedWords(
  { days, more }: LineAnswer,
  link: Link,
  { lineStatus, lapse }: Derivation,
  isSecond: boolean,
): string {
  return [
    whenCrossed(link, days, isSecond),
    readingWords(link),
    accountWords(link),
    more > 0 ? `, and ${moreTimes(more)}` : "",
    lineStatus === "partly-crossed" ? `; not in full ${lapse ? "until it lapsed" : "so far"}` : "",
  ].join("");
}

function whenCrossed(link: Link, days: LineAnswer["days"], isSecond: boolean): string {
  if (!days) return ` ${onDate(link.event.date)}`;
  if (isSecond) return whenCrossedSince(link, days);
  if (days.most === 0) return " the same day";
  return isInexact(link) ? ` ${onDate(link.event.date)}, ${daysPhrase(days)} later` : ` after ${daysPhrase(days)}`;
}

/** With what the days are counted from; never none, since the response came between. */
function whenCrossedSince(link: Link, days: DayRange): string {
  return `${isInexact(link) ? ` ${onDate(link.event.date)},` : ""} ${daysPhrase(days)} after the warning`;
}

function heldWords({ days, leftOut }: LineAnswer, { lapse, lineStatus, demand }: Derivation): string {
  const held =
    days && lineStatus === "not-crossed" ? (lapse ? `, after ${daysPhrase(days)}` : `, ${daysPhrase(days)} on`) : "";
  // The label of a demand to stop does not say that it lapsed.
  const lapsed =
    lapse && demand === "stop" && lineStatus === "not-crossed"
      ? `; the demand had lapsed by ${formatPartialDate(dayToPartialDate(lapse.last))}`
      : "";
  return `${held}${lapsed}${leftOutClause(leftOut)}`;
}

/** What moves nothing, in one clause. */
function leftOutClause(leftOut: LeftOutLink | null): string {
  return leftOut ? `; an act ${onDateOf(leftOut.link)} ${leftOutClauses[leftOut.reason]}` : "";
}

/** Why it moves nothing. */
const leftOutClauses: Readonly<Record<LeftOutReason, string>> = {
  "disputed-evidence": "is left out, since it is not confirmed",
  "said-to-cross": "is only said to cross it",
  "order-uncertain": "is left out, since no source shows that it came after",
  "after-lapse": "came after it had lapsed",
  "after-as-of": "lies after the as-of date",
  "before-warning": "came before it",
};

/* The response. */

function responseSentence(answer: ResponseAnswer, derivation: Derivation): AnswerSentence {
  if (answer.act) return { fact: "response", ...actWords(answer, answer.act, derivation), link: answer.act };
  const { lead, rest } = silenceWords(answer, derivation);
  return { fact: "response", lead, rest: `${rest}${leftOutClause(answer.leftOut)}`, link: null };
}

type Words = Pick<AnswerSentence, "lead" | "rest">;

function actWords(answer: ResponseAnswer, act: Link, derivation: Derivation): Words {
  const { response, terms } = derivation;
  const claim = claimWords(act, derivation.side);
  if (response === "none-on-record")
    return {
      lead: `No response within ${daysPhrase({ least: terms.windowDays ?? 0, most: terms.windowDays ?? 0 })}`,
      rest: `; an act followed${claim}${countedWords(answer, claim === "" ? " " : ", ")}${readingWords(act)}`,
    };
  const early = answer.beforeCrossing || response === "unprompted";
  return {
    lead: actLeads[early ? "early" : "after"][answer.kind ?? "other"],
    rest: [
      answer.distance ? "" : dayOf(act, early),
      claim,
      whenDone(answer, early && claim === "" ? " " : ", "),
      readingWords(act),
      response === "unprompted" ? ", with no confirmed crossing before it" : "",
      answer.distance?.direction === "same-period" ? "; which came first is not known" : "",
      response === "acted-unspecified" ? "; no particular act had been announced" : "",
    ].join(""),
  };
}

/** The day of an act that no crossing followed. */
function dayOf({ event }: Link, isEarly: boolean): string {
  return isEarly ? ` ${onDate(event.date)}` : "";
}

/** By what days the act is counted; `before`: what stands in front of them. */
function whenDone(answer: ResponseAnswer, before: string): string {
  const { drawnBy } = answer;
  if (drawnBy?.distance.direction !== "after") return countedWords(answer, before);
  return `${countedWords(drawnBy, before)} and${countedWords(answer, " ")}`;
}

/** What an act is called: as an answer to a crossing, or where it came before one. */
const actLeads = {
  after: {
    stated: "What was said to follow did",
    "stated-in-part": "Part of what was said to follow did",
    unspecified: "An act followed",
    other: "Something else followed",
  },
  early: {
    stated: "What was said to follow was done",
    "stated-in-part": "Part of what was said to follow was done",
    unspecified: "An act came",
    other: "Something else was done",
  },
} as const;

function silenceWords(answer: ResponseAnswer, derivation: Derivation): Words {
  const { response, open, openUntil } = derivation;
  if (response === "words-only")
    return answer.beforeCrossing
      ? { lead: "Only words came", rest: ", before the crossing" }
      : { lead: "Only words followed", rest: open ? " so far" : "" };
  if (response === "pending")
    return { lead: responseLabel(derivation), rest: `: an answer would count until ${untilWords(openUntil)}` };
  if (response === "not-applicable") return { lead: "Neither act nor words followed", rest: open ? " so far" : "" };
  return { lead: responseLabel(derivation), rest: "" };
}

function untilWords(day: number | null): string {
  return day === null ? "" : formatPartialDate(dayToPartialDate(day));
}

/** "67 days after the crossing", "the same day", "1 day after a later crossing (20 November 2024)". */
function countedWords({ distance, from }: Pick<ResponseAnswer, "distance" | "from">, before: string): string {
  if (!distance || !from) return "";
  const crossing = from.degree === "full" ? "crossing" : "partial crossing";
  const dated = from.place === "named" ? "" : ` (${formatPartialDate(from.link.event.date)})`;
  return `${before}${directionWords(distance, `${articles[from.place]} ${crossing}${dated}`, from.place === "named")}`;
}

const articles = { named: "the", later: "a later", earlier: "an earlier", "partial-before": "a" } as const;

function directionWords({ days, direction }: Distance, crossing: string, isNamed: boolean): string {
  switch (direction) {
    case "same-day":
      return isNamed ? "the same day" : `on the day of ${crossing}`;
    case "same-period":
      return isNamed ? "in the same period" : `in the same period as ${crossing}`;
    case "after":
    case "before":
      return `${daysPhrase(days)} ${direction} ${crossing}`;
  }
}

/* Restraint. */

function restraintSentence({ links, sides }: RestraintAnswer): AnswerSentence {
  const [first] = links;
  const who = namedSides(sides);
  const by = who.length > 0 ? ` by ${listed(who)}` : "";
  const date = first ? formatPartialDate(first.event.date) : "";
  const when = links.length > 1 ? `, ${timesOf(links.length)}, first ${date}` : `, ${date}`;
  return { fact: "restraint", lead: "Restraint", rest: `${by} is on record${when}`, link: first ?? null };
}

/* What all sentences share. */

/** That a tie rests on the coder's reading, where it does. CODEBOOK section 4. */
function readingWords({ answer }: Link): string {
  return answer.tie === "inferred" ? ", by the coder’s reading" : "";
}

/** By whose account it crossed the line, where only the side that acted says so. */
function accountWords({ answer, event }: Link): string {
  const who = listed(namedSides(event.sides));
  return answer.tie === "claimed" && who !== "" ? `, by the account of ${who}` : "";
}

/**
 * Who called an act an answer, where that is how the tie is known; of a joint act the side that had warned. It stands
 * right behind the act, where it cannot be read of the crossing.
 */
function claimWords({ answer, event }: Link, warner: Side): string {
  const who = listed(namedSides(event.sides.includes(warner) ? [warner] : event.sides));
  return answer.tie === "claimed" && who !== "" ? `, which ${who} called an answer` : "";
}

function namedSides(sides: readonly EventSide[]): string[] {
  return sides.map(sideInProse).filter((side) => side !== "");
}

function timesOf(count: number): string {
  return count === 2 ? "twice" : `${formatCount(count)} times`;
}

function moreTimes(count: number): string {
  return count === 1 ? "once more" : `${formatCount(count)} more times`;
}

/** "on 5 March 2023", "in March 2023", "in 2023". */
function onDate(date: PartialDate): string {
  return `${date.day === undefined ? "in" : "on"} ${formatPartialDate(date)}`;
}

function onDateOf({ event }: Link): string {
  return event.date.day === undefined ? `in ${formatPartialDate(event.date)}` : `of ${formatPartialDate(event.date)}`;
}
