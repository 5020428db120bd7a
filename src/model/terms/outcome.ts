import type { Derivation, LinkFacts } from "../derivation";
import { isSaidToCross } from "../outcome/links";

/** What is derived, never typed in. CODEBOOK section 6, with its labels, and below those that depend on more. */

export const lineStatusLabels = {
  crossed: "Crossed",
  "partly-crossed": "Partly crossed",
  // "So far": we report the record, not the future.
  "not-crossed": "Not crossed so far",
  "not-testable": "Too vague to test",
} as const;
export type LineStatus = keyof typeof lineStatusLabels;
export const lineStatuses = Object.keys(lineStatusLabels) as LineStatus[];

const answeredLabels = {
  "carried-out": "Stated consequence carried out",
  "carried-out-in-part": "Stated consequence carried out in part",
  "acted-unspecified": "Answered, no particular act had been announced",
  "other-response": "Answered in another way",
  unprompted: "Acted, with no confirmed crossing before it",
  pending: "Response window still open",
  "words-only": "Answered in words only",
  "none-on-record": "No response on record",
} as const;

export const responseLabels = { ...answeredLabels, "not-applicable": "Not applicable" } as const;
export type Response = keyof typeof responseLabels;
export const responses = Object.keys(responseLabels) as Response[];

export const outcomeLabels = {
  ...answeredLabels,
  "partly-crossed": "Partly crossed",
  "held-back": "Restraint on record",
  lapsed: "Withdrawn or overtaken",
  "not-assessable": "Too vague to test",
  "not-crossed": "Not crossed so far",
} as const;
export type OutcomeKind = keyof typeof outcomeLabels;
export const outcomeKinds = Object.keys(outcomeLabels) as OutcomeKind[];

/** In the order of CODEBOOK section 6, in which they are shown. */
export const flagLabels = {
  "disputed-evidence": "An event is left out: it is not confirmed",
  "said-to-cross": "An event is left out: it is only said to cross the line",
  "order-uncertain": "An event is left out: no source shows that it came after the warning",
  "after-lapse": "An event is left out: it came after the warning had lapsed",
  provisional: "The outcome is provisional: the response window is still open",
  "late-response": "An act came outside every response window",
  "answered-before-crossing": "What answered came before the full crossing",
  "restraint-before": "Restraint is on record, with no crossing before it",
  "restraint-after": "Restraint is on record after the line was first crossed, wholly or partly",
  restated: "The line was stated again after its first crossing",
} as const;
export type Flag = keyof typeof flagLabels;
export const flags = Object.keys(flagLabels) as Flag[];

/** Whether the warned side's restraint is on record, and when it began. CODEBOOK section 6, "flags". */
export const restraintLabels = {
  before: "Before any crossing",
  after: "After a crossing, whole or partial",
  none: "None on record",
} as const;
type RestraintTime = keyof typeof restraintLabels;

/** A judgement with the words for it. */
interface Labelled<Value> {
  readonly value: Value;
  readonly label: string;
}

/** The three facts that are always shown apart. CODEBOOK section 6. */
interface ThreeFacts {
  readonly line: Labelled<LineStatus>;
  /** Null where there was nothing to answer and nothing answered. */
  readonly response: Labelled<Exclude<Response, "not-applicable">> | null;
  /** Null where none is on record. */
  readonly restraint: Labelled<readonly Exclude<RestraintTime, "none">[]> | null;
}

type AnyDerivation = Derivation<LinkFacts>;

/** What became of the line, how it was answered and whether the warned side held back, each in its words. CODEBOOK section 6. */
export function threeFacts(derivation: AnyDerivation): ThreeFacts {
  const { lineStatus, response } = derivation;
  const times = restraintTimes(derivation).filter((time) => time !== "none");
  return {
    line: { value: lineStatus, label: lineStatusLabel(derivation) },
    response: response === "not-applicable" ? null : { value: response, label: responseLabel(derivation) },
    restraint: times.length === 0 ? null : { value: times, label: outcomeLabels["held-back"] },
  };
}

/** What became of the line. An uncrossed line says why it is called so, the first reason that applies. CODEBOOK section 6. */
export function lineStatusLabel({
  lineStatus,
  leftOut,
  demand,
  lapse,
}: Pick<AnyDerivation, "lineStatus" | "leftOut" | "demand" | "lapse">): string {
  if (lineStatus !== "not-crossed") return lineStatusLabels[lineStatus];
  if (leftOut.some(({ link, reason }) => reason === "disputed-evidence" && wouldCross(link)))
    return "Not crossed on confirmed evidence";
  if (demand === "stop") return "No new instance on record";
  return lapse ? "Not crossed until it lapsed" : lineStatusLabels["not-crossed"];
}

function wouldCross(link: LinkFacts): boolean {
  const { relation } = link.answer;
  return (relation === "crossing" || relation === "partial-crossing") && !isSaidToCross(link);
}

/** How the warner's side answered; its words depend on the line and on the window. CODEBOOK section 6. */
export function responseLabel({
  response,
  lineStatus,
  open,
  flags,
  terms,
}: Pick<AnyDerivation, "response" | "lineStatus" | "open" | "flags" | "terms">): string {
  if (response === "words-only" && lineStatus === "partly-crossed") return "Partly crossed, answered in words";
  if (response !== "none-on-record") return responseLabels[response];
  if (open) return `${responseLabels[response]} so far`;
  return flags.includes("late-response") && terms.windowDays !== null
    ? `No response within ${terms.windowDays} days; a later act is on record`
    : responseLabels[response];
}

/** When restraint began, both where it did twice; `none` where none is on record. CODEBOOK section 6, "flags". */
export function restraintTimes({ restraint }: Pick<AnyDerivation, "restraint">): readonly RestraintTime[] {
  const times = (["before", "after"] as const).filter((time) => restraint[time].length > 0);
  return times.length > 0 ? times : ["none"];
}

/** The one word that sums up the facts, for lists: that of the fact it was taken from. CODEBOOK section 6. */
export function outcomeLabel(derivation: AnyDerivation): string {
  const { outcome, response } = derivation;
  if (outcome === response) return responseLabel(derivation);
  return outcome === "not-crossed" ? lineStatusLabel(derivation) : outcomeLabels[outcome];
}

/** What a pair can be found by in the facet "response": its response, and the outcomes that are none. */
type ResponseChoice = Exclude<Response, "not-applicable"> | "held-back" | "lapsed";

const { "not-applicable": _, ...answers } = responseLabels;

export const responseChoiceLabels: Readonly<Record<ResponseChoice, string>> = {
  ...answers,
  "held-back": outcomeLabels["held-back"],
  lapsed: outcomeLabels.lapsed,
};

/** The values of a pair in that facet: an act before any crossing and restraint may both be on record. CODEBOOK section 6. */
export function responseChoicesOf({
  response,
  outcome,
}: Pick<Derivation, "response" | "outcome">): readonly ResponseChoice[] {
  return [
    ...(response === "not-applicable" ? [] : [response]),
    ...(outcome === "held-back" || outcome === "lapsed" ? [outcome] : []),
  ];
}
