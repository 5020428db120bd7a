import { facetPage } from "../addresses";
import type { Derivation } from "../model/derivation";
import { lineStatusLabels, outcomeLabels, responseLabels, type LineStatus } from "../model/terms/outcome";

/** A judgement in words, with the page that lists all of its kind. */
export interface Chip {
  readonly label: string;
  readonly href: string;
}

export interface OutcomeChips {
  readonly status: Chip & { readonly kind: LineStatus };
  readonly response: Chip | null;
}

/** The outcome page on which a line status that is not itself an outcome is listed. */
const statusPages: Record<LineStatus, string> = {
  crossed: "crossed",
  "partly-crossed": "partly-crossed",
  "not-crossed": "not-crossed",
  "not-testable": "not-assessable",
};

/** The two facts always shown apart: what became of the line, and what answered it. DESIGN section 5.5. */
export function outcomeChips({ lineStatus, response, outcome }: Derivation): OutcomeChips {
  return {
    status: {
      kind: lineStatus,
      label: lineStatusLabels[lineStatus],
      href: facetPage("outcomes", statusPages[lineStatus]),
    },
    response: responseChip(response, outcome),
  };
}

function responseChip(response: Derivation["response"], outcome: Derivation["outcome"]): Chip | null {
  if (response !== "not-applicable") return { label: responseLabels[response], href: facetPage("outcomes", response) };
  if (outcome === "held-back") return { label: "Held back", href: facetPage("outcomes", outcome) };
  if (outcome === "lapsed") return { label: outcomeLabels.lapsed, href: facetPage("outcomes", outcome) };
  return null;
}
