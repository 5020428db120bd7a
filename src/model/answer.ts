import type { Link, Warning } from "./archive";
import { comparePartialDates, overlap, type Span, spanOf } from "./dates";
import type { CountedLink, DayRange, Derivation, LeftOutReason, Step } from "./derivation";
import { byTime, daysBetween } from "./outcome/days";
import { degreeOf, namedKinds } from "./outcome/links";
import type { Saying } from "./terms/event";
import type { Response } from "./terms/outcome";
import type { EventSide } from "./terms/side";
import type { ConsequenceKind } from "./terms/warning";

/*
 * What happened then, in parts: the three facts of an outcome, each with the event that shows it, its days and how it
 * is known. `answer-words.ts` makes sentences of them. CODEBOOK sections 5 and 6.
 */

/** A link that moves nothing, and why. */
export interface LeftOutLink {
  readonly link: Link;
  readonly reason: LeftOutReason;
}

/** What became of the line. */
export interface LineAnswer {
  /** The first crossing or, if there is none, the first partial one; null where the line is uncrossed. */
  readonly link: Link | null;
  /** From the warning to it, or to the lapse or the as-of date; null where none are counted. */
  readonly days: DayRange | null;
  /** How many more crossings, or partial crossings, count. */
  readonly more: number;
  /** A crossing left out, where none that counts is on record. */
  readonly leftOut: LeftOutLink | null;
}

/** How an act lies to a crossing: so many days after or before it, on the same day, or in the same period. */
export interface Distance {
  readonly days: DayRange;
  readonly direction: "after" | "before" | "same-day" | "same-period";
}

/** The crossing that an act is counted from. */
interface CountedFrom {
  readonly link: Link;
  readonly degree: "full" | "part";
  /** Whether it is the crossing that the answer on the line names, a later one, or an earlier one. */
  readonly place: "named" | "later" | "earlier" | "partial-before";
}

/** What answered. */
export interface ResponseAnswer {
  /** The act that decided the response, or an act that came late; null for words and for none. */
  readonly act: Link | null;
  readonly distance: Distance | null;
  readonly from: CountedFrom | null;
  /** As what the act is read: what had been said to follow, part of it, an act where nothing particular had been, or another. */
  readonly kind: "stated" | "stated-in-part" | "unspecified" | "other" | null;
  /** Whether all that answered came before the full crossing. */
  readonly beforeCrossing: boolean;
  /** Of an act before the full crossing, the partial crossing that drew it. */
  readonly drawnBy: { readonly distance: Distance; readonly from: CountedFrom } | null;
  /** An act left out since it is not confirmed, where no act answered. */
  readonly leftOut: LeftOutLink | null;
}

/** Where the warned side held back. */
export interface RestraintAnswer {
  /** In order of time; never empty. */
  readonly links: readonly Link[];
  readonly sides: readonly EventSide[];
}

export interface AnswerParts {
  readonly derivation: Derivation;
  readonly line: LineAnswer;
  /** Null where nothing was crossed and nothing answered. */
  readonly response: ResponseAnswer | null;
  readonly restraint: RestraintAnswer | null;
}

/**
 * What happened then, in parts.
 * @param announced the kinds of consequence that the warning, or all statements of the line, announced
 */
export function answerParts(derivation: Derivation, announced: readonly ConsequenceKind[]): AnswerParts {
  return {
    derivation,
    line: lineAnswer(derivation),
    response: responseAnswer(derivation, namedKinds({ consequenceKinds: [...announced] }).length > 0),
    restraint: restraintAnswer(derivation),
  };
}

function lineAnswer(derivation: Derivation): LineAnswer {
  const steps = decidingSteps(derivation);
  const { daysHeld, daysHeldInPart, lineStatus } = derivation;
  return {
    link: steps[0]?.link ?? null,
    days: (lineStatus === "partly-crossed" ? daysHeldInPart : daysHeld)?.days ?? null,
    more: Math.max(0, steps.length - 1),
    leftOut: steps.length > 0 ? null : crossingLeftOut(derivation),
  };
}

/** The steps that decided what became of the line: the full crossings or, if there is none, the partial ones. */
function decidingSteps({ steps }: Pick<Derivation, "steps">): readonly Step[] {
  const full = steps.filter(isFull);
  return full.length > 0 ? full : steps;
}

function isFull({ link }: Step): boolean {
  return link.answer.relation === "crossing";
}

function crossingLeftOut({ leftOut }: Derivation): LineAnswer["leftOut"] {
  const told = leftOut.filter(({ reason }) => reason !== "after-as-of" && reason !== "before-warning");
  return told.find(({ link }) => link.answer.relation.endsWith("crossing")) ?? null;
}

function restraintAnswer({ restraint }: Derivation): RestraintAnswer | null {
  const links = [...restraint.before, ...restraint.after].toSorted((one, other) =>
    comparePartialDates(one.event.date, other.event.date),
  );
  return links.length === 0 ? null : { links, sides: [...new Set(links.flatMap(({ event }) => event.sides))] };
}

function responseAnswer(derivation: Derivation, isParticular: boolean): ResponseAnswer | null {
  const { response, steps, flags, responseLag } = derivation;
  if (response === "not-applicable" && steps.length === 0) return null;
  const beforeCrossing = flags.includes("answered-before-crossing");
  if (response === "unprompted") return earlyAnswer(derivation, isParticular);
  if (responseLag) return actAnswer(derivation, responseLag.act, responseLag.step, isParticular);
  const late = flags.includes("late-response") ? lateAct(derivation) : null;
  if (response === "none-on-record" && late) return actAnswer(derivation, late.act, late.step, isParticular);
  const leftOut = actLeftOut(derivation);
  return { act: null, distance: null, from: null, kind: null, beforeCrossing, drawnBy: null, leftOut };
}

/** An act by which the warner's side says that it answered, where others deny it. */
function actLeftOut({ leftOut }: Derivation): LeftOutLink | null {
  const acts = leftOut.filter(
    ({ link: { answer } }) => answer.relation === "stated-consequence" || answer.relation === "other-response",
  );
  return acts.find(({ reason }) => reason === "disputed-evidence") ?? null;
}

/** An act that decided the response; one that came before the full crossing is counted to that. */
function actAnswer(derivation: Derivation, act: CountedLink, step: Step, isParticular: boolean): ResponseAnswer {
  const beforeCrossing = derivation.flags.includes("answered-before-crossing");
  const [named] = decidingSteps(derivation);
  const counted = beforeCrossing && named ? named : step;
  return {
    act: act.link,
    distance: distanceOf(act.span, counted.span),
    from: countedFrom(derivation, counted),
    kind: decidedKinds[derivation.response] ?? kindOf(act, isParticular),
    beforeCrossing,
    drawnBy: beforeCrossing ? { distance: distanceOf(act.span, step.span), from: partialCrossing(step) } : null,
    leftOut: null,
  };
}

/** What an act is called by the response it decided; another response is called by what had been announced. */
const decidedKinds: Partial<Record<Response, ResponseAnswer["kind"]>> = {
  "carried-out": "stated",
  "carried-out-in-part": "stated-in-part",
  "acted-unspecified": "unspecified",
};

/** The first act before any crossing; counted to the crossing, where there is one. */
function earlyAnswer(derivation: Derivation, isParticular: boolean): ResponseAnswer {
  const [act] = derivation.counted
    .filter(({ timing, relation }) => timing === "early" && relation !== "rhetoric")
    .toSorted(byTime);
  const [step] = derivation.steps;
  return {
    act: act?.link ?? null,
    distance: act && step ? distanceOf(act.span, step.span) : null,
    from: step ? countedFrom(derivation, step) : null,
    kind: act ? kindOf(act, isParticular) : null,
    beforeCrossing: step !== undefined,
    drawnBy: null,
    leftOut: null,
  };
}

/** The first act outside every window, and the last step before it. */
function lateAct({ counted, steps }: Derivation) {
  const [act] = counted.filter(({ timing, relation }) => timing === "late" && relation !== "rhetoric").toSorted(byTime);
  const step = act && steps.findLast(({ span }) => span.first <= act.span.last);
  return act && step ? { act, step } : null;
}

function countedFrom(derivation: Derivation, step: Step): CountedFrom {
  const [named] = decidingSteps(derivation);
  const degree = isFull(step) ? "full" : "part";
  if (!named || isSameDay(named, step)) return { link: step.link, degree, place: "named" };
  return { link: step.link, degree, place: step.span.first < named.span.first ? "earlier" : "later" };
}

/** A partial crossing that came before the crossing the answer names. */
function partialCrossing({ link }: Step): CountedFrom {
  return { link, degree: "part", place: "partial-before" };
}

/** Whether two steps of one degree lie on the same days: to a reader they are one crossing. */
function isSameDay(one: Step, other: Step): boolean {
  return one.span.first === other.span.first && one.span.last === other.span.last && isFull(one) === isFull(other);
}

function distanceOf(act: Span, step: Span): Distance {
  if (act.last < step.first) return { days: daysBetween(act, step), direction: "before" };
  const days = daysBetween(step, act);
  if (days.most === 0) return { days, direction: "same-day" };
  return { days, direction: overlap(act, step) ? "same-period" : "after" };
}

function kindOf({ link, relation }: CountedLink, isParticular: boolean): ResponseAnswer["kind"] {
  if (relation === "other-response") return isParticular ? "other" : "unspecified";
  if (!isParticular) return "unspecified";
  return degreeOf(link) === "part" ? "stated-in-part" : "stated";
}

/** Whether a date says less than a day, so that it is told beside a number of days. */
export function isInexact({ event }: Link): boolean {
  const { first, last } = spanOf(event.date);
  return first !== last;
}

/** Words in which somebody said plainly whether the line of a warning was crossed. */
export interface OwnWord {
  readonly link: Link;
  readonly says: Saying;
}

/** What was said on whether the line was crossed, by the side that had warned and by those it had warned. */
interface OwnWords {
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
