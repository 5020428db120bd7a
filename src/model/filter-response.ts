import type { Derivation } from "./derivation";
import { outcomeLabels, responseLabels, type Response } from "./terms/outcome";

/** What a pair can be found by in the facet "response": its response, and the outcomes that are none. */
export type ResponseChoice = Exclude<Response, "not-applicable"> | "held-back" | "lapsed";

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
