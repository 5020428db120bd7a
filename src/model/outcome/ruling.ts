import type { Link } from "../archive";

/** A judgement and the links that decided it; none where a default applied. */
export interface Ruling<Value> {
  readonly value: Value;
  readonly by: readonly Link[];
}
