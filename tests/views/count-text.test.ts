import { expect, test } from "vitest";

import { countOf } from "../../src/views/count-text";

test("one of a kind is singular", () => {
  expect([countOf(0, "line"), countOf(1, "line"), countOf(2, "line")]).toEqual(["0 lines", "1 line", "2 lines"]);
});
