import type { Answer } from "../model/archive";
import { tieMarkLabels, type TieMark } from "../model/terms/event";

export type RelationMark = TieMark;

/** A relation as readers see it: a mark, and the name of it. */
export interface RelationView {
  readonly mark: RelationMark;
  readonly label: string;
}

/** How an event is related to a warning, in mark and word. CODEBOOK sections 2 and 3. */
export function relationView({ relation, missing }: Pick<Answer, "relation" | "missing">): RelationView {
  const mark = missing === "reading" ? "said-to-cross" : relation;
  return { mark, label: tieMarkLabels[mark] };
}
