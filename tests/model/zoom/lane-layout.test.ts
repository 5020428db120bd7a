import fc from "fast-check";
import { expect, test } from "vitest";

import { endOf, layOutLane, type Drawn } from "../../../src/model/zoom/lane-layout";
import type { Lane } from "../../../src/model/zoom/lanes";
import type { ZoomEntry } from "../../../src/model/zoom/zoom-entries";
import { arbitraryDates, entriesOn } from "./zoom-builders";

function aLane(entries: readonly ZoomEntry[], rows = 3): Lane {
  return { id: "a-lane", name: "A lane", entries, rows };
}

const arbitraryScale = fc.double({ min: 0.01, max: 80, noNaN: true });

test("with room for all, each is drawn by itself", () => {
  const drawn = layOutLane(aLane(entriesOn(["2022-03-01", "2022-03-10", "2022-03-20"])), 40);
  expect(drawn.map(({ kind }) => kind)).toEqual(["entry", "entry", "entry"]);
});

test("entries of one day stand above each other", () => {
  const drawn = layOutLane(aLane(entriesOn(["2022-03-01", "2022-03-01", "2022-03-01"])), 40);
  expect(drawn.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test("more than a part of the calendar has room for become one cluster of that part", () => {
  const crowd = ["2022-03-01", "2022-03-02", "2022-03-03", "2022-03-04", "2022-06-01"];
  const drawn = layOutLane(aLane(entriesOn(crowd)), 1.2);
  expect(drawn).toMatchObject([{ kind: "cluster", unit: "month", entries: { length: 4 } }, { kind: "entry" }]);
});

test("a month is as wide as its days and keeps others out of its row", () => {
  const drawn = layOutLane(aLane(entriesOn(["2022-03", "2022-03-20"])), 40);
  expect(drawn.map(({ row, span }) => [row, span.last - span.first])).toEqual([
    [0, 30],
    [1, 0],
  ]);
});

test("one that finds no room is drawn all the same, since a cluster of one would say less", () => {
  const drawn = layOutLane(aLane(entriesOn(["2022", "2022-03-20"]), 1), 2);
  expect(drawn.map(({ kind }) => kind)).toEqual(["entry", "entry"]);
});

test("every entry is drawn once, in the order of time", () => {
  fc.assert(
    fc.property(arbitraryDates, arbitraryScale, (dates, scale) => {
      const entries = entriesOn(dates);
      const drawn = layOutLane(aLane(entries), scale);
      expect(drawn.flatMap((one) => (one.kind === "entry" ? [one.entry] : one.entries))).toEqual(entries);
    }),
  );
});

test("no cluster holds fewer than two, and nothing is called the same", () => {
  fc.assert(
    fc.property(arbitraryDates, arbitraryScale, (dates, scale) => {
      const drawn = layOutLane(aLane(entriesOn(dates)), scale);
      expect(drawn.every((one) => one.kind === "entry" || one.entries.length > 1)).toBe(true);
      expect(new Set(drawn.map(({ key }) => key)).size).toBe(drawn.length);
    }),
  );
});

test("marks of days never cover each other where a lane has rows enough", () => {
  const days = arbitraryDates.map((dates) => dates.filter((date) => date.length === 10));
  fc.assert(
    fc.property(days, arbitraryScale, (dates, scale) => {
      const drawn = layOutLane(aLane(entriesOn(dates), 80), scale);
      expect(covered(drawn, scale)).toEqual([]);
    }),
  );
});

function covered(drawn: readonly Drawn[], scale: number): Drawn[] {
  const ends = new Map<number, number>();
  return drawn.filter(({ row, span }) => {
    const before = ends.get(row) ?? -Infinity;
    ends.set(row, endOf(span, scale));
    return span.first * scale < before;
  });
}
