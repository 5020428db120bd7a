import type { LinkFacts } from "../facts";

/** A judgement and the links that decided it; none where a default applied. */
export interface Ruling<Value, L extends LinkFacts> {
  readonly value: Value;
  readonly by: readonly L[];
}
