import { entryPage } from "../addresses";
import type { Link } from "../model/archive";
import { dayToPartialDate, type Span } from "../model/dates";
import type { CountedLink, DaysHeld, Derivation, ResponseLag, Step } from "../model/derivation";
import { degreeOf } from "../model/outcome/links";
import {
  flagLabels,
  type LineStatus,
  lineStatusLabel,
  type OutcomeKind,
  outcomeLabel,
  type Response,
  responseLabel,
} from "../model/terms/outcome";
import { daysPhrase, formatCount } from "../model/words";
import { dateView, dayView, shortDateView } from "./date-view";
import { leftOutWords, relationView } from "./ties";

/** One step of the way from links to outcome: what was asked, what was found, and the links that decided it. */
export interface DerivationStep {
  readonly name: string;
  readonly found: string;
  readonly links: readonly DerivationLink[];
  /** "and 240 more"; null where all links are listed. */
  readonly more: string | null;
}

/** How many links a step lists; where there are more, the page has them all among its events. */
const listedAtMost = 100;

/** A link in a step: its event, and what of it matters there. */
interface DerivationLink {
  readonly href: string;
  readonly headline: string;
  readonly facts: string;
}

/** How an outcome was worked out, as a list one can follow. CODEBOOK sections 5 and 6. */
export function derivationSteps(derivation: Derivation): DerivationStep[] {
  return [...linkSteps(derivation), ...ruleSteps(derivation), flagStep(derivation), ...dayStep(derivation)];
}

function linkSteps({ counted, leftOut }: Derivation): DerivationStep[] {
  return [
    step(
      "Events that count",
      counted.length === 0 ? "None." : "",
      counted.map((weighed) => stepLink(weighed.link, timingWords(weighed))),
    ),
    step(
      "Events left out",
      leftOut.length === 0 ? "None." : "",
      leftOut.map(({ link, reason }) => stepLink(link, leftOutWords[reason])),
    ),
  ];
}

function ruleSteps(derivation: Derivation): DerivationStep[] {
  const { lineStatus, steps, restraint, decidedBy } = derivation;
  return [
    step("The line", `${lineStatusLabel(derivation)}. ${lineReasons[lineStatus]}`, decidedBy.lineStatus.map(plainLink)),
    step(
      "The response windows",
      openWords(derivation),
      steps.map((each) => stepLink(each.link, windowWords(each))),
    ),
    step(
      "The response",
      `${responseText(derivation)} ${responseReason(derivation)}`,
      decidedBy.response.map(plainLink),
    ),
    step("Restraint", restraintWords(derivation), [...restraint.before, ...restraint.after].map(plainLink)),
    step("The outcome", `${outcomeLabel(derivation)}. ${outcomeReason(derivation)}`, decidedBy.outcome.map(plainLink)),
  ];
}

function responseText(derivation: Derivation): string {
  return derivation.response === "not-applicable" ? "None to name." : `${responseLabel(derivation)}.`;
}

function flagStep({ flags }: Derivation): DerivationStep {
  return step("Flags", flags.length === 0 ? "None." : flags.map((flag) => `${flagLabels[flag]}.`).join(" "));
}

const heldTo: Readonly<Record<DaysHeld["until"], string>> = {
  crossing: "to the first full crossing",
  "partial-crossing": "to the first partial crossing",
  lapse: "until it lapsed",
  "as-of": "so far",
};

function dayStep(derivation: Derivation): DerivationStep[] {
  const { daysHeld, daysHeldInPart, responseLag } = derivation;
  const held = [daysHeld, daysHeldInPart].flatMap((each) =>
    each ? [`${daysPhrase(each.days)} ${heldTo[each.until]}`] : [],
  );
  return [
    ...(held.length > 0 ? [step("Days held", `${held.join("; ")}.`)] : []),
    ...(responseLag ? [step("From crossing to answer", lagWords(responseLag))] : []),
  ];
}

function step(name: string, found: string, links: readonly DerivationLink[] = []): DerivationStep {
  const further = links.length - listedAtMost;
  const more = further > 0 ? `and ${formatCount(further)} more` : null;
  return { name, found, links: links.slice(0, listedAtMost), more };
}

function plainLink(link: Link): DerivationLink {
  return stepLink(link, null);
}

function stepLink(link: Link, note: string | null): DerivationLink {
  const { event } = link;
  const inPart = link.answer.relation === "stated-consequence" && degreeOf(link) === "part" ? ", in part" : "";
  const relation = `${relationView(link.answer).label.toLowerCase()}${inPart}`;
  const facts = [shortDateView(event.date).text, relation, ...(note === null ? [] : [note])];
  return { href: entryPage("events", event.id), headline: event.headline, facts: facts.join(" · ") };
}

/** Why a line has its status. CODEBOOK section 6, "line". */
const lineReasons: Readonly<Record<LineStatus, string>> = {
  crossed: "An event that counts is a crossing.",
  "partly-crossed": "No event that counts is a full crossing, and at least one is a partial crossing.",
  "not-crossed": "No event that counts is a crossing, not even in part.",
  "not-testable":
    "No event that counts is a crossing, not even in part, and the line itself must be guessed from the words.",
};

/** Whether an answer may still come, and until when. CODEBOOK section 5. */
function openWords({ openUntil, open, terms, firstCrossing }: Derivation): string {
  if (openUntil === null) return "None opened: no event that counts is a crossing, not even in part.";
  const { asOf, windowDays } = terms;
  const each =
    windowDays === null ? "Each crossing opens one, without limit." : `Each crossing opens one, of ${windowDays} days.`;
  const from = firstCrossing ? "the first full crossing" : "the last partial crossing";
  const state = open ? "The outcome is open" : "The outcome is no longer open";
  return `${each} ${state} on ${dayView(asOf).text}: that is counted from ${from}, to ${dayText(openUntil)}.`;
}

/** The response window of one step: "response window 1 March 2023 to 29 February 2024". CODEBOOK section 5. */
function windowWords({ span, windowEnds }: Step): string {
  const from = dayText(span.first);
  return windowEnds === null ? `response window from ${from}` : `response window ${from} to ${dayText(windowEnds)}`;
}

/** How an act or words lie to the windows; null for crossings and restraint. CODEBOOK section 5. */
function timingWords({ timing, fallsIn }: CountedLink): string | null {
  if (timing === null) return null;
  if (timing === "early") return "before any crossing";
  if (timing === "late") return "outside every response window";
  const steps = fallsIn.map(({ link }) => shortDateView(link.event.date).text);
  return `in the response window of ${steps.join(", ")}`;
}

/** Why the response is what it is. CODEBOOK section 6, "response". */
function responseReason({ response, steps }: Derivation): string {
  if (response === "not-applicable" && steps.length === 0)
    return "Nothing is counted as a crossing, not even in part, and no act in answer.";
  return responseReasons[response];
}

const responseReasons: Readonly<Record<Response, string>> = {
  "carried-out": "All that had been announced was done in full, in the response window of a crossing.",
  "carried-out-in-part":
    "An act that had been announced falls in the response window of a crossing, and not all of it was done in full.",
  "acted-unspecified":
    "An act that the warner tied to the line falls in the response window of a crossing, and no particular act had been announced by those it answers.",
  "other-response": "Another act falls in the response window of a crossing, and none that had been announced does.",
  unprompted: "An act came before any crossing on record, and none falls in the response window of a crossing.",
  pending: "The line is crossed, no act falls in a response window so far, and the outcome is open.",
  "words-only": "Words of the warner’s side fall in the response window of a crossing, and no act does.",
  "none-on-record": "The line is crossed, and neither an act nor words of the warner’s side fall in a response window.",
  "not-applicable": "The line is partly crossed only, and neither an act nor words fall in a response window.",
};

/** What restraint is on record, and why it is told so. CODEBOOK section 6, "flags". */
function restraintWords({ restraint, steps }: Derivation): string {
  const { before, after } = restraint;
  if (before.length + after.length === 0) return "None on record.";
  if (steps.length === 0) return "On record, with no crossing, not even in part.";
  return [
    ...(before.length > 0 ? ["On record by the day of the first crossing, whole or partial."] : []),
    ...(after.length > 0 ? ["On record after the first crossing, whole or partial."] : []),
  ].join(" ");
}

/** Why the outcome is what it is. CODEBOOK section 6, "outcome". */
function outcomeReason({ response, outcome }: Pick<Derivation, "response" | "outcome">): string {
  return response === outcome ? "The response is the outcome." : (outcomeReasons[outcome] ?? "");
}

const outcomeReasons: Readonly<Partial<Record<OutcomeKind, string>>> = {
  "partly-crossed": "There is no response to name, and the line is partly crossed.",
  "held-back": "The line is not crossed, and restraint is on record.",
  lapsed: "There is no response to name, the line is not crossed, and the warning has lapsed.",
  "not-assessable": "There is no response to name, no restraint and no lapse, and the line cannot be tested.",
  "not-crossed": "There is no response to name, no restraint and no lapse, and the line is not crossed.",
};

/** From what to what the response lag is counted. CODEBOOK section 5, "response lag". */
function lagWords({ days, act, step }: ResponseLag): string {
  const [from, to] = [dateView(step.link.event.date).text, dateView(act.link.event.date).text];
  return `${daysPhrase(days)}, from the crossing of ${from} to the act of ${to}.`;
}

/** The days a span covers: "1 June 2024", "1 June 2024 to 30 June 2024". */
export function spanWords({ first, last }: Span): string {
  return first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`;
}

function dayText(day: number): string {
  return dateView(dayToPartialDate(day)).text;
}

/** For pages, which know the model by its types only. */
export { derivationRecordOf } from "../model/derivation";
