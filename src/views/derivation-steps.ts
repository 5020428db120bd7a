import { entryPage } from "../addresses";
import type { Link } from "../model/archive";
import type { CountedLink, DaysHeld, Derivation, ResponseWindow, Terms } from "../model/derivation";
import { degreeOf, spanOfLink } from "../model/outcome/links";
import { flagLabels, lineStatusLabels, outcomeLabels, responseLabels } from "../model/terms/outcome";
import { formatCount } from "./count-text";
import { shortDateView } from "./date-view";
import { daysPhrase } from "./days-text";
import { lagStart, lineReasons, outcomeReason, responseReason, windowWords } from "./derivation-words";
import { leftOutWords } from "./left-out-words";
import { relationView } from "./relation-view";

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

/** How an outcome was worked out, as a list one can follow. DESIGN section 6, CODEBOOK sections 5 and 6. */
export function derivationSteps(derivation: Derivation, terms: Terms): DerivationStep[] {
  return [...linkSteps(derivation), ...ruleSteps(derivation, terms), flagStep(derivation), ...dayStep(derivation)];
}

function linkSteps({ counted, leftOut, window }: Derivation): DerivationStep[] {
  return [
    step(
      "Links counted",
      counted.length === 0 ? "None." : "",
      counted.map((weighed) => stepLink(weighed.link, window && placeInWindow(weighed, window))),
    ),
    step(
      "Links left out",
      leftOut.length === 0 ? "None." : "",
      leftOut.map(({ link, reason }) => stepLink(link, leftOutWords[reason])),
    ),
  ];
}

function ruleSteps(derivation: Derivation, terms: Terms): DerivationStep[] {
  const { lineStatus, response, outcome, decidedBy } = derivation;
  return [
    step(
      "The line",
      `${lineStatusLabels[lineStatus]}. ${lineReasons[lineStatus]}`,
      decidedBy.lineStatus.map(plainLink),
    ),
    step("The response window", windowWords(derivation, terms)),
    step(
      "The response",
      `${responseLabels[response]}. ${responseReason(derivation)}`,
      decidedBy.response.map(plainLink),
    ),
    step("The outcome", `${outcomeLabels[outcome]}. ${outcomeReason(derivation)}`, decidedBy.outcome.map(plainLink)),
  ];
}

function flagStep({ flags }: Derivation): DerivationStep {
  return step("Flags", flags.length === 0 ? "None." : flags.map((flag) => `${flagLabels[flag]}.`).join(" "));
}

const heldTo: Readonly<Record<DaysHeld["until"], string>> = {
  crossing: "to the first full crossing",
  "partial-crossing": "to the first crossing in part",
  lapse: "so far, up to the lapse",
  "as-of": "so far",
};

function dayStep(derivation: Derivation): DerivationStep[] {
  const { daysHeld, daysHeldInPart, responseLag } = derivation;
  const held = [daysHeld, daysHeldInPart].flatMap((each) =>
    each ? [`${daysPhrase(each.days)} ${heldTo[each.until]}`] : [],
  );
  return [
    ...(held.length > 0 ? [step("Days held", `${held.join("; ")}.`)] : []),
    ...(responseLag ? [step("Response lag", `${daysPhrase(responseLag)}, ${lagStart(derivation)}.`)] : []),
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

function placeInWindow({ link, inWindow }: CountedLink, { opens, closes }: ResponseWindow): string {
  const { first, last } = spanOfLink(link);
  if (!inWindow) return last < opens ? "before the response window" : "after the response window";
  return first >= opens && last <= closes ? "inside the response window" : "could lie inside the response window";
}
