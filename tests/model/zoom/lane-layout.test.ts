import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../../src/model/dates";
import {
  type Drawn,
  drawnFor,
  endOf,
  entryOf,
  labelRooms,
  layOutLane,
  litInLane,
  litWith,
  markWidth,
  nearestTo,
  stepFrom,
} from "../../../src/model/zoom/lane-layout";
import { type Lane, lanesOf } from "../../../src/model/zoom/lanes";
import { entryMark, zoomEntriesOf, type ZoomEntry } from "../../../src/model/zoom/zoom-entries";
import { anEventRow, arbitraryDates, aWarningRow, entriesOn, someZoomData } from "./zoom-builders";

describe("lane layout", () => {
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

  test("a row with room for the label before is taken again, else the one that gives it the most", () => {
    const rowsOf = (dates: readonly string[], rows: number) =>
      layOutLane(aLane(entriesOn(dates), rows), 40).map(({ row }) => row);
    expect(rowsOf(["2022-03-01", "2022-03-03", "2022-03-10"], 3)).toEqual([0, 1, 0]);
    expect(rowsOf(["2022-03-01", "2022-03-02", "2022-03-04"], 2)).toEqual([0, 1, 0]);
  });

  test("a mark takes its width, or all days that its date may mean where these are wider", () => {
    expect(endOf({ first: 10, last: 10 }, 40)).toBe(400 + markWidth);
    expect(endOf({ first: 10, last: 12 }, 40)).toBe(520);
    expect(endOf({ first: 10, last: 12 }, 1)).toBe(10 + markWidth);
  });

  test("what comes after a cluster keeps out of its part of the calendar", () => {
    const crowd = ["2022-03-01", "2022-03-02", "2022-03-03", "2022-04-01"];
    const drawn = layOutLane(aLane(entriesOn(crowd), 1), 1.2);
    expect(drawn).toMatchObject([
      { kind: "cluster", key: "a-lane/month-19052-3" },
      { kind: "entry", row: 0 },
    ]);
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
});

describe("label room", () => {
  function roomsFor(
    dates: readonly string[],
    width: number,
    { end = 40_000, edge = 40_000 } = {},
  ): (number | undefined)[] {
    const lane = { id: "a-lane", name: "A lane", entries: entriesOn(dates), rows: 1 };
    const drawn = layOutLane(lane, 10);
    const rooms = labelRooms(drawn, { rows: 1, end, edge, pixelsPerDay: 10 }, () => width);
    return drawn.map(({ key }) => rooms.get(key));
  }

  test("a label is as wide as its words where nothing follows in its row", () => {
    expect(roomsFor(["2022-03-01"], 120)).toEqual([120]);
  });

  test("a label ends before the next mark in its row", () => {
    expect(roomsFor(["2022-03-01", "2022-03-21"], 300)).toEqual([200 - markWidth, 300]);
  });

  test("where there is no room for a few letters there is no label", () => {
    expect(roomsFor(["2022-03-01", "2022-03-06"], 300)).toEqual([undefined, 300]);
  });

  test("a label before a cluster ends where that begins", () => {
    const dates = ["2022-02-03", "2022-03-01", "2022-03-02", "2022-03-03"];
    const drawn = layOutLane({ id: "a-lane", name: "A lane", entries: entriesOn(dates), rows: 1 }, 5);
    const rooms = labelRooms(drawn, { rows: 1, end: 40_000, edge: 40_000, pixelsPerDay: 5 }, () => 300);
    expect(drawn.map(({ kind }) => kind)).toEqual(["entry", "cluster"]);
    const [entry, cluster] = drawn;
    if (!entry || !cluster) throw new Error("two are drawn");
    expect([...rooms]).toEqual([[entry.key, (cluster.span.first - entry.span.first) * 5 - markWidth]]);
  });

  test("no label is longer than headlines are", () => {
    expect(roomsFor(["2022-03-01"], 2000)).toEqual([720]);
  });

  test("words that are shorter than that have their label", () => {
    expect(roomsFor(["2022-03-01", "2022-03-06"], 30)).toEqual([30, 30]);
  });

  test("no label goes beyond the end of the drawing", () => {
    expect(roomsFor(["2022-03-01"], 300, { end: 19_052 + 3 })).toEqual([undefined]);
  });

  test("a label in view ends where the view does, one beyond it doesn't", () => {
    expect(roomsFor(["2022-03-01", "2022-05-01"], 300, { edge: 19_052 + 15 })).toEqual([150 - markWidth, 300]);
  });
});

describe("lit entries", () => {
  const data = someZoomData({
    warnings: [aWarningRow(), aWarningRow({ id: "2023-01-20-another", date: "2023-01-20" })],
    events: [
      anEventRow({
        answers: [
          [0, "rhetoric"],
          [1, "crossing"],
        ],
      }),
      anEventRow({ id: "2023-02-02-a-parade", date: "2023-02-02", answers: [] }),
    ],
  });
  const entries = zoomEntriesOf(data);
  const entry = (id: string) => {
    const found = entries.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const warning = entry("2023-01-10-a-warning");
  const delivery = entry("2023-02-01-a-delivery");

  test("a warning lights its aftermath, an event the warnings it answers", () => {
    expect([...litWith(warning)].map(({ id }) => id)).toEqual(["2023-01-10-a-warning", "2023-02-01-a-delivery"]);
    expect(litWith(delivery).size).toBe(3);
  });

  test("an event is drawn as the first of its relations, and beside a selected warning as its relation to that", () => {
    expect(entryMark(delivery, null)).toBe("crossing");
    expect(entryMark(delivery, warning)).toBe("rhetoric");
    expect(entryMark(entry("2023-02-02-a-parade"), null)).toBe("none");
  });

  test("a warning is drawn as what became of its line", () => {
    expect(entryMark(warning, delivery)).toBe("crossed");
  });

  test("what is lit stays in its row, or comes in front of the cluster that holds it", () => {
    const [lane] = lanesOf(entries, "kind", data).lanes;
    if (!lane) throw new Error("no lane");
    const narrow = { ...lane, rows: 1 };
    const apart = layOutLane(narrow, 40);
    expect(litInLane(narrow, apart, litWith(warning), 40)).toEqual([apart[0]]);
    const together = layOutLane(narrow, 1);
    expect(together).toMatchObject([{ kind: "cluster" }]);
    expect(litInLane(narrow, together, litWith(warning), 1)).toMatchObject([{ kind: "entry", row: 0, entry: warning }]);
  });
});

test("of several lit entries in one cluster, each stands in front of it in a row of its own", () => {
  const entries = entriesOn(["2022-03-01", "2022-03-02", "2022-03-03"]);
  const lane = { id: "a-lane", name: "A lane", entries, rows: 2 };
  const drawn = layOutLane(lane, 1.2);
  const lit = litInLane(lane, drawn, new Set(entries.slice(0, 2)), 1.2);
  expect(lit.map(({ entry, row }) => [entry.id, row])).toEqual([
    ["2022-03-01-warning-0", 0],
    ["2022-03-02-warning-1", 1],
  ]);
});

describe("walk", () => {
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
    expect([drawnFor(drawn, first.kind === "entry" ? first.entry : within), entryOf(first)]).toEqual([
      first,
      entries[0],
    ]);
  });

  test("the nearest in time is found, the earlier of two as near", () => {
    expect(nearestTo(drawn, dayOf("2022-05-10"))).toBe(last);
    expect(nearestTo(drawn, dayOf("2022-03-15"))).toBe(cluster);
    expect(nearestTo(drawn, dayOf("2022-03-31"))).toBe(cluster);
    expect(nearestTo(drawn, dayOf("2022-02-02"))).toBe(cluster);
    expect(nearestTo(drawn, dayOf("2021-01-01"))).toBe(first);
    expect(nearestTo([], 0)).toBeUndefined();
  });
});
