import { expect, test } from "vitest";

import { drawStrip, isHeldBack, selectionLead, type StripLine, strokePath } from "../../src/model/strip-drawing";
import type { LineStatus } from "../../src/model/terms/outcome";
import { derive } from "./derive";
import { crossing, restraint } from "./links";

const selected: StripLine = { isSelected: true, isHeldBack: false };
const held: StripLine = { isSelected: true, isHeldBack: true };
const other: StripLine = { isSelected: false, isHeldBack: true };

const many = (count: number, line = other): StripLine[] => new Array<StripLine>(count).fill(line);
const stripOf = (lines: Partial<Record<LineStatus, readonly StripLine[]>>) =>
  drawStrip(new Map(Object.entries(lines) as [LineStatus, readonly StripLine[]][]));

function groupOf(lines: Parameters<typeof stripOf>[0], status: LineStatus) {
  const group = stripOf(lines).groups.find((each) => each.status === status);
  if (!group) throw new Error(`${status} is not drawn`);
  return group;
}

test("each status has its group, with the number of selected lines before its words", () => {
  const { each, groups } = stripOf({ crossed: [selected, other, selected], "not-testable": [selected] });
  expect(each).toBe("one stroke each");
  expect(groups.map(({ count, words }) => `${count} ${words}`)).toEqual([
    "2 crossed",
    "0 partly crossed",
    "0 not crossed",
    "1 too vague to test",
  ]);
  expect(groups[0]).toMatchObject({ selected: 2, phoneWords: "crossed", strokes: [true, false, true] });
});

test("of the lines not crossed, the label says how many selected ones have restraint on record", () => {
  const group = groupOf({ "not-crossed": [selected, held, held, other] }, "not-crossed");
  expect([group.count, group.words, group.phoneWords]).toEqual([
    "3",
    "not crossed, 2 of them with restraint on record",
    "not crossed, 2 with restraint",
  ]);
});

test("restraint that did not keep a line from being crossed is not named beside it", () => {
  expect(groupOf({ crossed: [held] }, "crossed")).toMatchObject({ words: "crossed", phoneWords: "crossed" });
});

test("groups are as wide as their share of the lines, and none so narrow that it is lost", () => {
  const shares = stripOf({ crossed: many(30), "not-crossed": many(70) }).groups.map(({ share }) => share);
  expect(shares).toEqual([15, 2, 35, 2]);
});

test("a strip of no lines has its four groups all the same", () => {
  expect(stripOf({}).groups.map(({ share, strokes }) => [share, strokes.length])).toEqual([
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
  ]);
});

test("where strokes find no room, one stands for several lines, and is red if one of them is selected", () => {
  const lines = [...many(3), selected, ...many(547)];
  const { each, groups } = stripOf({ crossed: lines });
  expect(each).toBe("one stroke for 2");
  expect(groups[0]?.strokes).toHaveLength(276);
  expect(groups[0]?.strokes.slice(0, 4)).toEqual([false, true, false, false]);
});

test("a phone has room for fewer strokes", () => {
  expect(stripOf({ crossed: many(170) }).phoneEach).toBe("one stroke each");
  const { each, phoneEach, groups } = stripOf({ crossed: many(100), "not-crossed": many(71) });
  expect([each, phoneEach]).toEqual(["one stroke each", "one stroke for 2"]);
  expect(groups.map(({ phoneStrokes }) => phoneStrokes.length)).toEqual([50, 0, 36, 0]);
});

test("a selection is told among all lines of the record, and also that it has none", () => {
  expect(selectionLead(1, 1600)).toBe("Their 1 line, among the 1,600 of the record");
  expect(selectionLead(0, 160)).toBe("None of the 160 lines of the record");
});

test("strokes of the selection and the others are two paths, each stroke in its own place", () => {
  const strokes = [true, false, true];
  expect(strokePath("not-crossed", strokes, true)).toBe("M5 0V44M25 0V44");
  expect(strokePath("not-crossed", strokes, false)).toBe("M15 0V44");
});

test("a crossed line is drawn with a gap", () => {
  expect(strokePath("crossed", [true], true)).toBe("M5 0V15.5M5 28.5V44");
});

test("a line is held back by restraint before or after a crossing", () => {
  const isHeld = (...links: Parameters<typeof derive>[0]) => isHeldBack({ derivation: derive(links) });
  expect(isHeld()).toBe(false);
  expect(isHeld(restraint("2023-02-01"))).toBe(true);
  expect(isHeld(crossing("2023-02-01"), restraint("2023-03-01"))).toBe(true);
});
