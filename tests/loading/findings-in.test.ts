import { expect, test } from "vitest";

import type { Fault } from "../../src/loading/fault";
import { findingsIn } from "../../src/loading/findings-in";

const inFile = (file: string): Fault => ({ file, line: 1, column: 1, field: "id", found: "x", allowed: "y" });
const all = {
  faults: [inFile("content/lines/a.md"), inFile("content/lines-of-old/a.md")],
  queries: [inFile("content/events/a.md")],
  answered: [],
};

test("a folder shows what was found below it, and not what lies in one whose name begins alike", () => {
  expect(findingsIn(all, ["content/lines"])).toEqual({
    faults: [inFile("content/lines/a.md")],
    queries: [],
    answered: [],
  });
});

test("a file shows its own, and the record's root everything", () => {
  expect(findingsIn(all, ["content/events/a.md"])).toEqual({ faults: [], queries: all.queries, answered: [] });
  expect(findingsIn(all, [""])).toEqual(all);
});
