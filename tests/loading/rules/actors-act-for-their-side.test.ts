import { expect, test } from "vitest";

import { actorsActForTheirSide } from "../../../src/loading/rules/actors-act-for-their-side";
import { anActor, anEvent } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a warning for another side than its speaker's is queried", () => {
  const { faults, queries } = findingsOf(actorsActForTheirSide, { actors: [anActor({ side: "belarus" })] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ file: "content/warnings/2023-01-10-a-warning.md", field: "side" }]);
});

test("an event whose doer is of none of its sides is queried", () => {
  const { queries } = findingsOf(actorsActForTheirSide, { events: [anEvent({ actors: ["a-president"] })] });
  expect(queries).toMatchObject([{ field: "actors[0]", found: "a-president" }]);
});

test("an event whose doer is of one of its sides is not", () => {
  const event = anEvent({ actors: ["a-president"], sides: ["belarus", "russia"] });
  expect(findingsOf(actorsActForTheirSide, { events: [event] })).toEqual(noFindings);
});
