import { expect, test } from "vitest";

import { labelRooms } from "../../../src/model/zoom/label-room";
import { layOutLane, markWidth } from "../../../src/model/zoom/lane-layout";
import { entriesOn } from "./zoom-builders";

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

test("words that are shorter than that have their label", () => {
  expect(roomsFor(["2022-03-01", "2022-03-06"], 30)).toEqual([30, 30]);
});

test("no label goes beyond the end of the drawing", () => {
  expect(roomsFor(["2022-03-01"], 300, { end: 19_052 + 3 })).toEqual([undefined]);
});

test("a label in view ends where the view does, one beyond it doesn't", () => {
  expect(roomsFor(["2022-03-01", "2022-05-01"], 300, { edge: 19_052 + 15 })).toEqual([150 - markWidth, 300]);
});
