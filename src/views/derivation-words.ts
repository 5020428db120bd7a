import type { Derivation, Terms } from "../model/derivation";
import { dayToPartialDate } from "../model/span";
import type { LineStatus, OutcomeKind, Response } from "../model/terms/outcome";
import { dateView, dayView } from "./date-view";

/** Why a line has its status. CODEBOOK section 6, "line". */
export const lineReasons: Readonly<Record<LineStatus, string>> = {
  crossed: "A link counted is a crossing.",
  "partly-crossed": "No link counted is a full crossing, and at least one is a crossing in part.",
  "not-crossed": "No link counted is a crossing, not even in part.",
  "not-testable":
    "No link counted is a crossing, not even in part, and the line itself must be guessed from the words.",
};

/** From when to when a response counts as one, and why. CODEBOOK section 5, "response window". */
export function windowWords(derivation: Derivation, { asOf, windowDays }: Terms): string {
  const { window } = derivation;
  if (!window) return "None opened: no link counted is a crossing, not even in part.";
  const opens = dateView(dayToPartialDate(window.opens)).text;
  if (windowDays === null)
    return `From ${opens}, when the line was first crossed or crossed in part, without limit: up to ${dayView(asOf).text}.`;
  const closes = dateView(dayToPartialDate(window.closes)).text;
  const last = derivation.firstCrossing ? "the first full crossing" : "the latest crossing in part";
  const state = window.closed ? "Closed" : "Open";
  return `From ${opens}, when the line was first crossed or crossed in part, to ${closes}, ${windowDays} days after ${last}. ${state} on ${dayView(asOf).text}.`;
}

/** Why the response is what it is; an event that could lie inside the window counts as inside. CODEBOOK section 6, "response". */
export function responseReason({ response, window }: Derivation): string {
  if (response === "unprompted" && !window)
    return "A stated consequence is counted, and no crossing, not even in part.";
  if (response === "not-applicable" && !window)
    return "Nothing is counted as a crossing, not even in part, and no stated consequence.";
  return responseReasons[response];
}

const responseReasons: Readonly<Record<Response, string>> = {
  "carried-out": "A stated consequence of full degree lies inside the window.",
  "carried-out-in-part": "A stated consequence of part degree lies inside the window, and none of full degree.",
  "other-response": "Another response lies inside the window, and no stated consequence does.",
  unprompted: "A stated consequence came before the window opened, and no response lies inside it.",
  pending: "The line is crossed, no act inside the window answers so far, and the window is open.",
  "words-only": "The line is crossed, the window is closed, and inside it the warner’s side answered in words only.",
  "none-on-record":
    "The line is crossed, the window is closed, and no act or words of the warner’s side lie inside it.",
  "not-applicable": "The line is crossed in part only, and no response lies inside the window.",
};

/** Why the outcome is what it is. CODEBOOK section 6, "outcome". */
export function outcomeReason({ response, outcome }: Pick<Derivation, "response" | "outcome">): string {
  return response === "not-applicable" ? (outcomeReasons[outcome] ?? "") : "The response is the outcome.";
}

const outcomeReasons: Readonly<Partial<Record<OutcomeKind, string>>> = {
  "partly-crossed": "There is no response to name, and the line is crossed in part.",
  "held-back": "There is no response to name, the line is not crossed, and restraint is on record.",
  lapsed: "There is no response to name, the line is not crossed, and the warning has lapsed.",
  "not-assessable": "There is no response to name, no restraint and no lapse, and the line cannot be tested.",
  "not-crossed": "There is no response to name, no restraint and no lapse, and the line is not crossed.",
};

/** From what the response lag is counted. CODEBOOK section 5, "response lag". */
export function lagStart({ firstCrossing, firstPartialCrossing }: Derivation): string {
  if (!firstPartialCrossing) return "from the first crossing";
  if (!firstCrossing) return "from the first crossing in part";
  return "from the first full crossing or, if the response came before it, from the first in part";
}
