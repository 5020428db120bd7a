import { expect, test } from "vitest";
import { blockingTimeOf } from "../../bench/observe-page";

test("of each task after the first paint, what is beyond 50 ms counts", () => {
  const longTasks = [
    { start: 0, duration: 300 },
    { start: 600, duration: 90 },
    { start: 900, duration: 50 },
    { start: 1000, duration: 151 },
  ];
  expect(blockingTimeOf({ longTasks, firstPaint: 500 })).toBe(40 + 101);
});
