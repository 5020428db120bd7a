import fc from "fast-check";
import { expect, test } from "vitest";

import { dayOf, type Span } from "../../../src/model/dates";
import {
  boundsOf,
  centredOn,
  daysOf,
  densestPart,
  leastWindow,
  nextToEmpty,
  openingWindow,
  panned,
  showing,
  windowOf,
  zoomed,
  zoomedAboutDensest,
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

test("the room beside the bounds grows with them, and is two weeks at least", () => {
  expect(boundsOf([{ first: 100, last: 130 }], 299)).toEqual({ start: 86, end: 314 });
  expect(boundsOf([{ first: 0, last: 0 }], 3999)).toEqual({ start: -100, end: 4100 });
});

test("what may lie after the as-of date is within the bounds, and a record of nothing ends with that day", () => {
  expect(boundsOf([{ first: 100, last: 499 }], 200).end).toBe(514);
  expect(boundsOf([], 200)).toEqual({ start: 186, end: 215 });
});

test("a window is the days it shows, and the usual one is not said", () => {
  expect(daysOf({ start: 1200, end: 1300 }, bounds)).toEqual({ first: 1200, last: 1299 });
  expect(daysOf(bounds, bounds)).toBeNull();
});

test("a window that differs from the usual by less than half a day is the usual one", () => {
  expect(daysOf({ start: 1000.4, end: 1999.6 }, bounds)).toBeNull();
  expect(daysOf({ start: 1000.4, end: 1990 }, bounds)).toEqual({ first: 1000, last: 1989 });
  expect(daysOf({ start: 1010, end: 1999.6 }, bounds)).toEqual({ first: 1010, last: 1999 });
  expect(daysOf({ start: 1010.2, end: 1010.4 }, bounds)).toEqual({ first: 1010, last: 1010 });
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

test("what stands close to an end of the window is moved off it, and a long span needs only its beginning in view", () => {
  const window = { start: 1400, end: 1500 };
  expect(showing(window, { first: 1400, last: 1400 }, bounds)).toBe(window);
  expect(showing(window, { first: 1499, last: 1499 }, bounds)).toBe(window);
  expect(showing(window, { first: 1492, last: 1600 }, bounds)).toBe(window);
  expect(showing(window, { first: 1493, last: 1600 }, bounds)).toEqual({ start: 1401, end: 1501 });
});

test("moving goes by parts of the window, and stops at the ends of the record", () => {
  expect(panned({ start: 1400, end: 1500 }, -0.5, bounds)).toEqual({ start: 1350, end: 1450 });
  expect(panned({ start: 1950, end: 2000 }, 1, bounds)).toEqual({ start: 1950, end: 2000 });
  expect(panned({ start: 1010, end: 1060 }, -1, bounds)).toEqual({ start: 1000, end: 1050 });
});

const arbitrarySpans = fc
  .array(fc.tuple(fc.integer({ min: 1020, max: 1950 }), fc.constantFrom(0, 0, 0, 27, 40)), { maxLength: 60 })
  .map((all) => all.map(([first, length]): Span => ({ first, last: Math.min(first + length, 1979) })));
const on = (...days: readonly number[]) => days.map((day): Span => ({ first: day, last: day }));

test("the whole record opens from 2021 to the as-of date, where most of it lies there", () => {
  const spans = on(dayOf("2007-02-10"), dayOf("2022-02-24"), dayOf("2024-09-12"));
  const asOf = dayOf("2026-06-30");
  const { start, end } = openingWindow(spans, true, asOf, boundsOf(spans, asOf));
  expect(start).toBe(dayOf("2021-01-01"));
  expect(end - asOf).toBe(leastWindow + 1);
});

test("the whole record opens from 2021 where half of it lies there, and on its extent where less does", () => {
  const asOf = dayOf("2026-06-30");
  const startOf = (...dates: readonly string[]) => {
    const spans = on(...dates.map(dayOf));
    return openingWindow(spans, true, asOf, boundsOf(spans, asOf)).start;
  };
  expect(startOf("2007-02-10", "2021-01-01")).toBe(dayOf("2021-01-01"));
  expect(startOf("2007-02-10", "2008-02-10", "2021-01-01")).toBeLessThan(dayOf("2007-02-10"));
});

test("a selection has a week beside it, or a part of its length where that is more", () => {
  expect(openingWindow(on(1500, 1599), false, 1985, bounds)).toEqual({ start: 1493, end: 1607 });
  expect(openingWindow(on(1200, 1699), false, 1985, bounds)).toEqual({ start: 1180, end: 1720 });
});

test("a selection opens to the as-of date at most, and shows its first day in any case", () => {
  expect(openingWindow([{ first: 1500, last: 1899 }], false, 1549, bounds)).toEqual({ start: 1493, end: 1557 });
  expect(openingWindow(on(1600), false, 1549, bounds)).toEqual({ start: 1593, end: 1608 });
});

test("a record that lies before 2021 opens on its extent, and one of nothing on all there is", () => {
  const spans = on(dayOf("2007-02-10"), dayOf("2008-04-03"));
  const asOf = dayOf("2009-06-30");
  const bounds = boundsOf(spans, asOf);
  const { start, end } = openingWindow(spans, true, asOf, bounds);
  expect([start < dayOf("2007-02-10"), end > dayOf("2008-04-03"), end < asOf]).toEqual([true, true, true]);
  expect(openingWindow([], true, asOf, bounds)).toBe(bounds);
});

test("a selection opens on its own extent: all of it is in view, and little beside", () => {
  fc.assert(
    fc.property(arbitrarySpans, (spans) => {
      fc.pre(spans.length > 0);
      const { start, end } = openingWindow(spans, false, 1985, bounds);
      expectWithinBounds({ start, end });
      const [first, last] = [Math.min(...spans.map((span) => span.first)), Math.max(...spans.map((span) => span.last))];
      expect(start <= first && end >= last + 1).toBe(true);
      expect(end - start).toBeLessThanOrEqual(Math.max((last + 1 - first) * 1.1, last + 1 - first + leastWindow) + 2);
    }),
  );
});

test("the densest part is where the most lies, with that in its middle", () => {
  const spans = on(1100, 1500, 1510, 1520, 1900);
  expect(densestPart(spans, bounds, 100)).toEqual({ start: 1460.5, end: 1560.5 });
});

test("where nothing lies, or all as densely, it is the middle", () => {
  expect(densestPart([], bounds, 100)).toEqual({ start: 1450, end: 1550 });
  expect(densestPart(on(1100, 1480, 1900), bounds, 100)).toEqual({ start: 1430.5, end: 1530.5 });
});

test("the densest part lies within the window, and no other as long holds more", () => {
  const days = (spans: readonly Span[]) => spans.map(({ first, last }) => (first + last + 1) / 2);
  const countIn = (spans: readonly Span[], { start, end }: TimeWindow) =>
    days(spans).filter((day) => day >= start - 1e-9 && day <= end + 1e-9).length;
  fc.assert(
    fc.property(
      arbitraryWindow,
      arbitrarySpans,
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      (window, spans, part) => {
        const length = (window.end - window.start) * part;
        const dense = densestPart(spans, window, length);
        expect(dense.end - dense.start).toBeCloseTo(length);
        expect(dense.start).toBeGreaterThanOrEqual(window.start - 1e-6);
        expect(dense.end).toBeLessThanOrEqual(window.end + 1e-6);
        for (const day of days(spans)) {
          if (day < window.start || day + length > window.end) continue;
          expect(countIn(spans, dense)).toBeGreaterThanOrEqual(countIn(spans, { start: day, end: day + length }));
        }
      },
    ),
  );
});

test("zooming in about the densest part never leads from something to nothing", () => {
  fc.assert(
    fc.property(arbitraryWindow, arbitrarySpans, (window, spans) => {
      fc.pre(
        spans.some(({ first, last }) => (first + last + 1) / 2 >= window.start && (first + last + 1) / 2 <= window.end),
      );
      let closer: TimeWindow = window;
      for (let press = 0; press < 8; press++) {
        closer = zoomedAboutDensest(spans, closer, 0.5, bounds);
        expectWithinBounds(closer);
        expect(
          nextToEmpty(
            spans.map((span) => ({ span })),
            { start: closer.start - 0.01, end: closer.end + 0.01 },
          ),
        ).toBeNull();
      }
      expect(closer.end - closer.start).toBeGreaterThanOrEqual(leastWindow - 1e-6);
    }),
  );
});

test("zooming out about it keeps what was in view in view", () => {
  fc.assert(
    fc.property(arbitraryWindow, arbitrarySpans, (window, spans) => {
      const wider = zoomedAboutDensest(spans, window, 2, bounds);
      expectWithinBounds(wider);
      expect(wider.start <= window.start + 1e-6 && wider.end >= window.end - 1e-6).toBe(true);
    }),
  );
});

test("an empty window names what is next in each direction", () => {
  const entries = on(1100, 1200, 1700, 1800).map((span) => ({ span }));
  const next = nextToEmpty(entries, { start: 1300, end: 1500 });
  expect([next?.earlier?.span.first, next?.later?.span.first]).toEqual([1200, 1700]);
  expect(nextToEmpty(entries, { start: 1850, end: 1900 })).toMatchObject({
    later: null,
    earlier: { span: { first: 1800 } },
  });
  expect(nextToEmpty(entries, { start: 1150, end: 1300 })).toBeNull();
});

test("what is gone to stands in the middle of a window as long", () => {
  expect(centredOn({ start: 1300, end: 1400 }, { first: 1700, last: 1700 }, bounds)).toEqual({
    start: 1650.5,
    end: 1750.5,
  });
});

test("a long span is gone to by its beginning", () => {
  const window = { start: 1300, end: 1400 };
  expect(centredOn(window, { first: 1500, last: 1900 }, bounds)).toEqual({ start: 1500.5, end: 1600.5 });
  expect(centredOn(window, { first: 1500, last: 1509 }, bounds)).toEqual({ start: 1455, end: 1555 });
});

test("what reaches into a window by one day is in it, and what is next is found in any order", () => {
  const spans = [
    { first: 1800, last: 1800 },
    { first: 1100, last: 1250 },
    { first: 1200, last: 1210 },
    { first: 1700, last: 1710 },
  ];
  const next = (window: TimeWindow) =>
    nextToEmpty(
      spans.map((span) => ({ span })),
      window,
    );
  expect(next({ start: 1300, end: 1500 })).toEqual({ earlier: { span: spans[1] }, later: { span: spans[3] } });
  expect(next({ start: 1251, end: 1700 })).not.toBeNull();
  expect(next({ start: 1250.5, end: 1700 })).toBeNull();
  expect(next({ start: 1251, end: 1700.5 })).toBeNull();
  expect(nextToEmpty([], bounds)).toEqual({ earlier: null, later: null });
});
