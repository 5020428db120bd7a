import { facetPage } from "../addresses";
import type { Derivation } from "../model/derivation";
import { responseChoiceLabels, responseChoiceOf } from "../model/filter-response";
import { lineStatusLabels, type LineStatus } from "../model/terms/outcome";
import { statusPages } from "./outcome-pages";

/** A judgement in words, with the page that lists all of its kind. */
export interface Chip {
  readonly label: string;
  readonly href: string;
}

export interface OutcomeChips {
  readonly status: Chip & { readonly kind: LineStatus };
  readonly response: Chip | null;
}

/** The two facts always shown apart: what became of the line, and what answered it. DESIGN section 5.5. */
export function outcomeChips(derivation: Derivation): OutcomeChips {
  const { lineStatus } = derivation;
  const response = responseChoiceOf(derivation);
  return {
    status: {
      kind: lineStatus,
      label: lineStatusLabels[lineStatus],
      href: facetPage("outcomes", statusPages[lineStatus]),
    },
    response: response && { label: responseChoiceLabels[response], href: facetPage("outcomes", response) },
  };
}
