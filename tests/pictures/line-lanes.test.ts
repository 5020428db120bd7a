import { expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { lineLanes } from "../../src/pictures/line-lanes";
import { aLine, anAnswer, anEvent, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

function lanesOf(overrides: Partial<Entries>) {
  const lanes = lineLanes(aJudgedRecord(overrides), aLine());
  if (!lanes) throw new Error("There is no picture.");
  return { names: lanes.lanes.map(({ name }) => name), caption: lanes.caption.join(" ") };
}

const crossing = anEvent({ id: "2023-03-01-a", date: on("2023-03-01"), answers: [anAnswer({ relation: "crossing" })] });
const restraint = anEvent({
  id: "2023-03-02-b",
  date: on("2023-03-02"),
  answers: [anAnswer({ relation: "restraint" })],
});

test("a lane is called what its marks are, so that no legend is needed", () => {
  expect(lanesOf({ events: [crossing, restraint] }).names).toEqual(["Said", "The line", "Restraint"]);
});

test("below it stands what is drawn on the line itself, and nothing else", () => {
  const crossed = lanesOf({ events: [crossing] }).caption;
  expect(crossed).toContain("A stroke on it is a crossing.");
  expect(crossed).not.toContain("fades");
  const open = lanesOf({ events: [restraint] }).caption;
  expect(open).toContain("It fades where nothing has ended it so far.");
  expect(open).not.toContain("stroke");
});
