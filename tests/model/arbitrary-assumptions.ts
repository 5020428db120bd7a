import fc from "fast-check";

import type { Assumptions } from "../../src/model/assumptions";
import { partialReadings, windowNames } from "../../src/model/terms/assumption";
import { authorities } from "../../src/model/terms/warning";

export function arbitraryAssumptions(): fc.Arbitrary<Assumptions> {
  return fc.record({
    window: fc.constantFrom(...windowNames),
    partial: fc.constantFrom(...partialReadings),
    authorities: fc.subarray([...authorities], { minLength: 1 }),
  });
}
