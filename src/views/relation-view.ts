import type { Answer } from "../model/archive";
import { relationLabels, type Relation } from "../model/terms/event";

/** How a tie is drawn; "said to cross" is a partial crossing by a wider reading only. */
export type RelationMark = Relation | "said-to-cross";

/** A relation as readers see it: a mark, and the name of it. */
export interface RelationView {
  readonly mark: RelationMark;
  readonly label: string;
}

/** How an event is related to a warning, in mark and word. CODEBOOK sections 2 and 3, DESIGN section 5.5. */
export function relationView({ relation, missing }: Pick<Answer, "relation" | "missing">): RelationView {
  if (missing === "reading") return { mark: "said-to-cross", label: "Said to cross" };
  return { mark: relation, label: relationLabels[relation] };
}
