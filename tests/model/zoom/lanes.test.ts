import { expect, test } from "vitest";

import { type LaneKind, lanesOf } from "../../../src/model/zoom/lanes";
import { type ZoomData, zoomEntriesOf, type ZoomEventRow } from "../../../src/model/zoom/zoom-entries";
import { anEventRow, aWarningRow, someZoomData } from "./zoom-builders";

function lanesIn(kind: LaneKind, overrides: Partial<ZoomData> = {}) {
  const data = someZoomData(overrides);
  return lanesOf(zoomEntriesOf(data), kind, data).lanes.map(({ name, entries }) => [name, entries.length]);
}

const answered = { events: [anEventRow()] };

test("two lanes tell what was said from what happened, also where nothing did", () => {
  expect(lanesIn("kind")).toEqual([
    ["Warned", 1],
    ["Happened", 0],
  ]);
  expect(lanesIn("kind", answered)).toEqual([
    ["Warned", 1],
    ["Happened", 1],
  ]);
});

test("an event belongs to the lines and themes of the warnings it answers", () => {
  expect(lanesIn("line", answered)).toEqual([["A line", 2]]);
  expect(lanesIn("theme", answered)).toEqual([["Arms supply", 2]]);
});

test("what has several weapons stands in the lane of each, what has none in the last", () => {
  const warnings = [aWarningRow({ weapons: [0, 1] }), aWarningRow({ id: "2023-01-11-another", weapons: [] })];
  expect(lanesIn("weapon", { warnings, ...answered })).toEqual([
    ["A missile", 2],
    ["A tank", 1],
    ["No weapon system named", 1],
  ]);
});

test("lines come in the order of their first warnings, all else by number", () => {
  const warnings = [
    aWarningRow({ line: 1 }),
    ...["2023-03-01", "2023-04-01"].map((date) => aWarningRow({ id: date, date })),
  ];
  expect(lanesIn("line", { warnings })).toEqual([
    ["Another line", 1],
    ["A line", 2],
  ]);
  expect(lanesIn("side", { warnings, ...answered })).toEqual([
    ["Russia", 3],
    ["United States", 1],
  ]);
});

test("beyond two hundred lanes those with the fewest entries are left out, and counted", () => {
  const lines = Array.from({ length: 230 }, (_, place): [string, string] => [`line-${place}`, `Line ${place}`]);
  const warnings = lines.map(([id], line) => aWarningRow({ id, line }));
  const data = someZoomData({ lines, warnings: [...warnings, aWarningRow({ id: "again", line: 229 })] });
  const { lanes, leftOut } = lanesOf(zoomEntriesOf(data), "line", data);
  expect([lanes.length, leftOut]).toEqual([200, 30]);
  expect(lanes.map(({ name }) => name)).toContain("Line 229");
});

test("what has no actor or side of its own, or answers no warning, stands in a last lane that says so", () => {
  const nobodys: ZoomEventRow = ["2023-02-01-found", "2023-02-01", "Found", [], [], [], "confirmed", []];
  const last = (["line", "actor", "side", "weapon", "theme"] as const).map((kind) =>
    lanesIn(kind, { events: [nobodys] }).at(-1),
  );
  expect(last).toEqual([
    ["After no warning", 1],
    ["No actor named", 1],
    ["No side named", 1],
    ["No weapon system named", 1],
    ["After no warning", 1],
  ]);
});

test("the lane of what has none stands last, however much it holds", () => {
  const events = ["2023-02-01", "2023-02-02"].map((date) => anEventRow({ id: date, date, answers: [], weapons: [] }));
  expect(lanesIn("weapon", { events })).toEqual([
    ["A missile", 1],
    ["No weapon system named", 2],
  ]);
  expect(lanesIn("line", { events }).map(([name]) => name)).toEqual(["A line", "After no warning"]);
});

test("lanes that hold as much stand by their names, and have the names that readers know", () => {
  const warnings = [aWarningRow({ weapons: [1, 0] })];
  expect(lanesIn("weapon", { warnings }).map(([name]) => name)).toEqual(["A missile", "A tank"]);
  expect(lanesIn("actor", answered).map(([name]) => name)).toEqual(["A. Minister", "A. President"]);
});

test("a lane has as many rows as its entries want, at most three", () => {
  const rowsOf = (count: number) => {
    const warnings = Array.from({ length: count }, (_, place) => aWarningRow({ id: `warning-${place}` }));
    const data = someZoomData({ warnings });
    return lanesOf(zoomEntriesOf(data), "line", data).lanes.map(({ id, rows }) => [id, rows]);
  };
  expect([1, 2, 11, 12].flatMap(rowsOf)).toEqual([
    ["line-a-line", 1],
    ["line-a-line", 2],
    ["line-a-line", 2],
    ["line-a-line", 3],
  ]);
});
