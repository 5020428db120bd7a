import { entryPage } from "../addresses";
import type { Link } from "../model/archive";
import type { DaysHeld, Derivation } from "../model/derivation";
import { lineStatusLabel, outcomeLabel, responseLabel } from "../model/outcome-labels";
import { degreeOf } from "../model/outcome/links";
import { flagLabels } from "../model/terms/outcome";
import { shortDateView } from "./date-view";
import {
  lagWords,
  lineReasons,
  openWords,
  outcomeReason,
  responseReason,
  restraintWords,
  timingWords,
  windowWords,
} from "./derivation-words";
import { leftOutWords } from "./left-out-words";
import { relationView } from "./relation-view";
import { daysPhrase, formatCount } from "../model/words";

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
export interface DerivationLink {
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
