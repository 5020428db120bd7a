import fc from "fast-check";
import { expect, test } from "vitest";

import {
  boundsOf,
  daysOf,
  leastWindow,
  panned,
  showing,
  windowOf,
  zoomed,
  type TimeWindow,
} from "../../../src/model/zoom/time-window";

const bounds: TimeWindow = { start: 1000, end: 2000 };
const arbitraryWindow = fc
  .tuple(fc.integer({ min: 1000, max: 1980 }), fc.integer({ min: leastWindow, max: 900 }))
  .map(([start, length]) => ({ start, end: Math.min(start + length, 2000) }))
  .filter(({ start, end }) => end - start >= leastWindow);

function expectWithinBounds({ start, end }: TimeWindow): void {
  expect(start).toBeGreaterThanOrEqual(bounds.start - 1e-6);
  expect(end).toBeLessThanOrEqual(bounds.end + 1e-6);
}

test("the bounds reach from before the first day to after the as-of date", () => {
  const { start, end } = boundsOf([{ first: 100, last: 130 }], 900);
  expect([start < 100, end > 901]).toEqual([true, true]);
});

test("a window is the days it shows, and the bounds are the whole", () => {
  expect(daysOf({ start: 1200, end: 1300 }, bounds)).toEqual({ first: 1200, last: 1299 });
  expect(daysOf(bounds, bounds)).toBeNull();
});

test("the days of a window give it back", () => {
  fc.assert(
    fc.property(arbitraryWindow, (window) => {
      const days = daysOf(window, bounds);
      expect(days ? windowOf(days) : bounds).toEqual(window);
    }),
  );
});

test("zooming keeps a day in its place, until it comes to an end of the record", () => {
  expect(zoomed({ start: 1400, end: 1600 }, 0.5, 1450, bounds)).toEqual({ start: 1425, end: 1525 });
  expect(zoomed({ start: 1400, end: 1600 }, 100, 1450, bounds)).toEqual(bounds);
});

test("neither zooming nor moving leaves the record, or shows less than two weeks", () => {
  const factor = fc.double({ min: 0.01, max: 20, noNaN: true });
  fc.assert(
    fc.property(arbitraryWindow, factor, fc.double({ min: -3, max: 3, noNaN: true }), (window, times, part) => {
      const closer = zoomed(window, times, (window.start + window.end) / 2, bounds);
      expectWithinBounds(closer);
      expect(closer.end - closer.start).toBeGreaterThanOrEqual(leastWindow - 1e-6);
      const moved = panned(window, part, bounds);
      expectWithinBounds(moved);
      expect(moved.end - moved.start).toBeCloseTo(window.end - window.start);
    }),
  );
});

test("what is in view moves nothing; what is not comes into view by the nearest way", () => {
  const window = { start: 1400, end: 1500 };
  expect(showing(window, { first: 1450, last: 1450 }, bounds)).toBe(window);
  expect(showing(window, { first: 1390, last: 1390 }, bounds)).toEqual({ start: 1382, end: 1482 });
  expect(showing(window, { first: 1510, last: 1510 }, bounds)).toEqual({ start: 1418, end: 1518 });
});
