import type { Subject } from "../derivation";
import type { LinkFacts } from "../facts";
import type { LineStatus } from "../terms/outcome";
import { linksWith } from "./links";
import type { Ruling } from "./ruling";

/** What became of the line, judged by the links that count and by nothing else. CODEBOOK section 6. */
export function lineStatusOf<L extends LinkFacts>(
  { explicitness }: Subject,
  counted: readonly L[],
): Ruling<LineStatus, L> {
  const crossings = linksWith(counted, "crossing");
  if (crossings.length > 0) return { value: "crossed", by: crossings };
  const partialCrossings = linksWith(counted, "partial-crossing");
  if (partialCrossings.length > 0) return { value: "partly-crossed", by: partialCrossings };
  return { value: explicitness === "veiled" ? "not-testable" : "not-crossed", by: [] };
}
