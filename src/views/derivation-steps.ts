import { entryPage } from "../addresses";
import type { Link, RecordSettings } from "../model/archive";
import type { Derivation, LeftOutReason, ResponseWindow, Terms } from "../model/derivation";
import { formatPartialDate } from "../model/partial-date";
import { dayToPartialDate } from "../model/span";
import { relationLabels } from "../model/terms/event";
import { flagLabels, lineStatusLabels, outcomeLabels, responseLabels } from "../model/terms/outcome";
import { dayView, shortDateView } from "./date-view";
import { daysPhrase } from "./days-text";

/** One step of the way from links to outcome: what was asked, what was found, and the links that decided it. */
export interface DerivationStep {
  readonly name: string;
  readonly found: string;
  readonly links: readonly DerivationLink[];
}

export interface DerivationLink {
  readonly href: string;
  readonly headline: string;
  readonly facts: string;
}

/** Why a link moves nothing, in words. */
export const leftOutWords: Record<LeftOutReason, string> = {
  "disputed-evidence": "its event is not confirmed",
  "said-to-cross": "only said to cross the line",
  "order-uncertain": "no source shows that it came after the warning",
  "after-lapse": "it came after the warning had lapsed",
  "after-as-of": "it lies after the as-of date",
  "before-warning": "it came before the first statement",
};

/** How an outcome was worked out, as a list one can follow. DESIGN section 6, CODEBOOK section 6. */
export function derivationSteps(derivation: Derivation, record: RecordSettings, terms: Terms): DerivationStep[] {
  const { counted, leftOut, window, decidedBy } = derivation;
  return [
    {
      name: "Links that count",
      found: countFound(counted.length),
      links: counted.map(({ link, inWindow }) => stepLink(link, window ? insideWords(inWindow) : null)),
    },
    {
      name: "Links left out",
      found: leftOut.length === 0 ? "None." : "",
      links: leftOut.map(({ link, reason }) => stepLink(link, leftOutWords[reason])),
    },
    {
      name: "The line",
      found: `${lineStatusLabels[derivation.lineStatus]}. ${lineRule(derivation)}`,
      links: decidedBy.lineStatus.map((link) => stepLink(link)),
    },
    { name: "The response window", found: windowWords(window, record.asOf, terms), links: [] },
    {
      name: "The response",
      found: `${responseLabels[derivation.response]}. ${responseRules[derivation.response]}`,
      links: decidedBy.response.map((link) => stepLink(link)),
    },
    {
      name: "The outcome",
      found: `${outcomeLabels[derivation.outcome]}. ${outcomeRule(derivation)}`,
      links: decidedBy.outcome.map((link) => stepLink(link)),
    },
    {
      name: "Flags",
      found: derivation.flags.length === 0 ? "None." : derivation.flags.map((flag) => `${flagLabels[flag]}.`).join(" "),
      links: [],
    },
    ...lagStep(derivation),
  ];
}

function stepLink({ event, answer }: Link, note: string | null = null): DerivationLink {
  const facts = [
    shortDateView(event.date).text,
    relationLabels[answer.relation].toLowerCase(),
    ...(note ? [note] : []),
  ];
  return { href: entryPage("events", event.id), headline: event.headline, facts: facts.join(" · ") };
}

function countFound(count: number): string {
  return count === 0 ? "None." : "";
}

function insideWords(inWindow: boolean): string {
  return inWindow ? "inside the response window" : "outside the response window";
}

function lineRule({ lineStatus }: Derivation): string {
  const rules: Record<Derivation["lineStatus"], string> = {
    crossed: "A link that counts is a crossing.",
    "partly-crossed": "No link that counts is a crossing, and at least one is a partial crossing.",
    "not-testable": "No crossing counts, and the warning leaves the line itself to be guessed.",
    "not-crossed": "No link that counts is a crossing of any degree.",
  };
  return rules[lineStatus];
}

function windowWords(window: ResponseWindow | null, asOf: string, { windowDays }: Terms): string {
  if (!window) return "None opened: no crossing of any degree counts.";
  const opens = formatPartialDate(dayToPartialDate(window.opens));
  const closes = formatPartialDate(dayToPartialDate(window.closes));
  const length = windowDays === null ? "without limit" : `${windowDays} days after the last that counts towards it`;
  return `From ${opens} to ${closes} (${length}); ${window.closed ? "closed" : "open"} on ${dayView(asOf).text}.`;
}

const responseRules: Record<Derivation["response"], string> = {
  "carried-out": "A stated consequence of full degree lies inside the window.",
  "carried-out-in-part": "A stated consequence of part degree lies inside the window, and none of full degree.",
  "other-response": "Another response lies inside the window, and no stated consequence.",
  unprompted: "A stated consequence came before any crossing, or without one.",
  pending: "The line is crossed, nothing has answered it, and the window is open.",
  "words-only": "The line is crossed, the window is closed, and only words of the warner’s side lie inside it.",
  "none-on-record": "The line is crossed, the window is closed, and nothing inside it answers.",
  "not-applicable": "There is no full crossing, and nothing that counts as a response.",
};

function outcomeRule({ response, outcome }: Derivation): string {
  if (response !== "not-applicable") return "The response is the outcome.";
  const rules: Partial<Record<Derivation["outcome"], string>> = {
    "partly-crossed": "There is no response to name, and the line is crossed in part.",
    "held-back": "There is no response to name, the line is not crossed, and restraint is on record.",
    lapsed: "There is no response to name, the line is not crossed, and the warning has lapsed.",
    "not-assessable": "There is no response to name, and the line is too vague to test.",
  };
  return rules[outcome] ?? "None of the other outcomes applies.";
}

function lagStep({ responseLag }: Derivation): DerivationStep[] {
  return responseLag ? [{ name: "Response lag", found: `${daysPhrase(responseLag)}.`, links: [] }] : [];
}
