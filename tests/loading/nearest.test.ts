import { expect, test } from "vitest";

import { nearest } from "../../src/loading/nearest";

const sides = ["russia", "belarus", "united-states"];

test.each([
  ["rusia", "russia"],
  ["Belarus", "belarus"],
  ["united_states", "united-states"],
])("%s is a slip of the pen for %s", (written, meant) => {
  expect(nearest(written, sides)).toBe(meant);
});

test.each(["usa", "", "nothing like it"])("%j is like none of them", (written) => {
  expect(nearest(written, sides)).toBeUndefined();
});
