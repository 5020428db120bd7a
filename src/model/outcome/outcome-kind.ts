import type { Subject } from "../derivation";
import type { LinkFacts } from "../facts";
import type { LineStatus, OutcomeKind, Response } from "../terms/outcome";
import { lapseBy } from "./lapse";
import { linksWith } from "./links";
import type { Ruling } from "./ruling";

/** The one word that sums up line and response. `asOf` in days since 1970-01-01 UTC. CODEBOOK section 6. */
export function outcomeKindOf<L extends LinkFacts>(
  subject: Subject,
  counted: readonly L[],
  line: Ruling<LineStatus, L>,
  response: Ruling<Response, L>,
  asOf: number,
): Ruling<OutcomeKind, L> {
  if (response.value !== "not-applicable") return { value: response.value, by: response.by };
  if (line.value === "partly-crossed") return { value: "partly-crossed", by: line.by };
  const restraints = linksWith(counted, "restraint");
  if (restraints.length > 0) return { value: "held-back", by: restraints };
  if (lapseBy(subject, asOf)) return { value: "lapsed", by: [] };
  return { value: line.value === "not-testable" ? "not-assessable" : "not-crossed", by: [] };
}
