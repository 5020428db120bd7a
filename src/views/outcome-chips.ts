import { facetPage, restraint as restraintPage } from "../addresses";
import type { Derivation } from "../model/derivation";
import { threeFacts } from "../model/outcome-labels";
import { outcomeLabels, type LineStatus } from "../model/terms/outcome";
import { statusPages } from "./outcome-pages";

/** A judgement in words, with the page that lists all of its kind. */
export interface Chip {
  readonly label: string;
  readonly href: string;
}

export interface OutcomeChips {
  readonly status: Chip & { readonly kind: LineStatus };
  /** The response or, where there was nothing to answer, that the warning lapsed; then restraint; each where on record. */
  readonly further: readonly Chip[];
}

/** The facts always shown apart: what became of the line, what answered it, and restraint. CODEBOOK section 6. */
export function outcomeChips(derivation: Derivation): OutcomeChips {
  const { line, response, restraint } = threeFacts(derivation);
  return {
    status: { kind: line.value, label: line.label, href: facetPage("outcomes", statusPages[line.value]) },
    further: [
      ...(response ? [{ label: response.label, href: facetPage("outcomes", response.value) }] : lapsedChip(derivation)),
      ...(restraint ? [{ label: restraint.label, href: restraintPage }] : []),
    ],
  };
}

function lapsedChip({ outcome }: Derivation): Chip[] {
  return outcome === "lapsed" ? [{ label: outcomeLabels.lapsed, href: facetPage("outcomes", "lapsed") }] : [];
}
