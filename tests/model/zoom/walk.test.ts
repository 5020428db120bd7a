import { expect, test } from "vitest";

import { dayOf } from "../../../src/model/span";
import { layOutLane } from "../../../src/model/zoom/lane-layout";
import { drawnFor, entryOf, nearestTo, stepFrom } from "../../../src/model/zoom/walk";
import { entriesOn } from "./zoom-builders";

const crowd = ["2022-01-05", "2022-03-01", "2022-03-02", "2022-03-03", "2022-06-01"];
const entries = entriesOn(crowd);
const drawn = layOutLane({ id: "a-lane", name: "A lane", entries, rows: 1 }, 1.2);
const [first, cluster, last] = drawn;
if (!first || !cluster || !last) throw new Error("three are drawn");

test("steps go from one to the next, and end at the first and the last", () => {
  expect(stepFrom(drawn, first, 1)).toBe(cluster);
  expect(stepFrom(drawn, cluster, -1)).toBe(first);
  expect(stepFrom(drawn, first, -1)).toBe(first);
  expect(stepFrom(drawn, first, Infinity)).toBe(last);
});

test("an entry in a cluster is found as the cluster, which stands for its first", () => {
  const [, , within] = entries;
  if (!within) throw new Error("no entry");
  expect(drawnFor(drawn, within)).toBe(cluster);
  expect(entryOf(cluster)).toBe(entries[1]);
});

test("the nearest in time is found, the earlier of two as near", () => {
  expect(nearestTo(drawn, dayOf("2022-05-10"))).toBe(last);
  expect(nearestTo(drawn, dayOf("2022-03-15"))).toBe(cluster);
  expect(nearestTo([], 0)).toBeUndefined();
});
