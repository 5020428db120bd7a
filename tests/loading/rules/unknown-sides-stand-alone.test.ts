import { expect, test } from "vitest";

import { unknownSidesStandAlone } from "../../../src/loading/rules/unknown-sides-stand-alone";
import { anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an unknown side beside a known one is a fault", () => {
  const event = anEvent({ sides: ["ukraine", "unknown"] });
  expect(findingsOf(unknownSidesStandAlone, { events: [event] }).faults).toMatchObject([
    { field: "sides[1]", found: "unknown" },
  ]);
});

test("an unknown side alone is none", () => {
  expect(findingsOf(unknownSidesStandAlone, { events: [anEvent({ sides: ["unknown"] })] })).toEqual(noFindings);
});
