import type { Derivation } from "./derivation";
import { outcomeLabels, responseLabels, type Response } from "./terms/outcome";

/** What a pair says beside its line status: the response or, where there was nothing to answer, what else became of the warning. DESIGN: the second chip. */
export type ResponseChoice = Exclude<Response, "not-applicable"> | "held-back" | "lapsed";

const { "not-applicable": _, ...answers } = responseLabels;

export const responseChoiceLabels: Readonly<Record<ResponseChoice, string>> = {
  ...answers,
  "held-back": "Held back",
  lapsed: outcomeLabels.lapsed,
};

/** The response of a pair as its second chip and the filter give it; null where there is none to show. */
export function responseChoiceOf({
  response,
  outcome,
}: Pick<Derivation, "response" | "outcome">): ResponseChoice | null {
  if (response !== "not-applicable") return response;
  return outcome === "held-back" || outcome === "lapsed" ? outcome : null;
}
