import { expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { stairPicture, type StairPicture } from "../../src/pictures/stair/stair-picture";
import { anAnswer, anEvent, aWarning, aWeapon, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

const missile = aWeapon();
const named = aWarning({ weapons: ["a-missile"] });
const weapons = ["a-missile"];
const delivered = anEvent({ weapons, answers: [anAnswer()] });

function pictureOf(overrides: Partial<Entries>): StairPicture {
  return stairPicture(aJudgedRecord({ weapons: [missile], warnings: [named], ...overrides }));
}

test("each step lies one level lower, joined to the one before it", () => {
  const used = anEvent({ id: "2023-05-01-used", date: on("2023-05-01"), kind: "first-use", weapons });
  const [panel] = pictureOf({ events: [delivered, used] }).panels;
  expect(panel?.levels).toBe(3);
  expect(panel?.marks.map(({ level, mark }) => [level, mark.shape])).toEqual([
    [0, "said"],
    [1, "crossing"],
    [2, "step"],
  ]);
  expect(panel?.treads.map(({ level, down }) => [level, down])).toEqual([
    [0, 1],
    [1, 2],
    [2, null],
  ]);
  expect(panel?.words.map(({ text }) => text)).toEqual(["delivered", "first use"]);
});

test("a permission that came after the use stands by itself", () => {
  const used = anEvent({ id: "2023-05-01-used", date: on("2023-05-01"), kind: "first-use", weapons });
  const permitted = anEvent({ id: "2024-05-01-permitted", date: on("2024-05-01"), kind: "authorisation", weapons });
  const [panel] = pictureOf({ events: [used, permitted] }).panels;
  expect(panel?.treads.map(({ level, down }) => [level, down])).toEqual([
    [0, 2],
    [2, null],
  ]);
});

test("the red rule runs from the warning to the first crossing, with the days in words", () => {
  const [panel] = pictureOf({ events: [delivered] }).panels;
  const [warning, crossing] = panel?.marks ?? [];
  expect(panel?.held).toMatchObject({ from: warning?.mark.place.at, sure: crossing?.mark.place.at });
  expect(panel?.days).toBe("50 days");
});

test("where the crossing is a later act of its kind, it has a mark and a row of its own", () => {
  const first = anEvent({ id: "2023-01-20-first", date: on("2023-01-20"), weapons });
  const picture = pictureOf({ events: [first, delivered] });
  expect(picture.panels[0]?.marks.map(({ level, mark }) => [level, mark.shape])).toContainEqual([0, "crossing"]);
  expect(picture.table[0]?.rows.map(({ words }) => words)).toEqual(["Warned", "Delivered", "Crossed, delivered"]);
});

test("a crossing that is only claimed is drawn as a step, and its name says who claims it", () => {
  const [panel] = pictureOf({ events: [{ ...delivered, certainty: "claimed" }] }).panels;
  expect(panel?.marks[1]?.mark).toMatchObject({
    shape: "step",
    name: { label: "1 March 2023, delivered, United States (claimed by one party): Long-range missiles arrive" },
  });
});

test("a date that is not exact is drawn as a span", () => {
  const [panel] = pictureOf({ events: [{ ...delivered, date: on("2023-03") }] }).panels;
  expect(panel?.marks[1]?.mark.place.span).not.toBeNull();
  expect(panel?.held?.to).toBeGreaterThan(panel?.held?.sure ?? 1);
});

test("systems stand in the order of the first warning that names them", () => {
  const older = aWarning({ id: "2022-01-10-older", date: on("2022-01-10"), weapons: ["z-missile"] });
  const tested = anEvent({ id: "2023-04-01-z", date: on("2023-04-01"), weapons: ["z-missile"] });
  const picture = pictureOf({
    weapons: [missile, aWeapon({ id: "z-missile", name: "Z Missile" })],
    warnings: [older, named],
    events: [delivered, tested],
  });
  expect(picture.panels.map(({ system }) => system.name)).toEqual(["Z Missile", "A Missile"]);
});

test("systems of which there is too little to draw are named, with why, and their steps are in the table", () => {
  const ids = ["only-named", "unwarned", "in-sources"];
  const picture = pictureOf({
    weapons: ids.map((id) => aWeapon({ id, name: id })),
    warnings: [aWarning({ weapons: ["only-named"] })],
    events: [anEvent({ weapons: ["unwarned"] })],
  });
  expect(picture.panels).toEqual([]);
  expect(picture.listed.map(({ systems }) => systems.map(({ name }) => name))).toEqual(ids.map((id) => [id]));
  expect(picture.table.map(({ system }) => system.name)).toEqual(["only-named", "unwarned"]);
});

test("the table holds every mark that is drawn, with the same link", () => {
  const picture = pictureOf({ events: [delivered] });
  const drawn = picture.panels.flatMap(({ marks }) => marks.map(({ mark }) => mark.href));
  expect(picture.table.flatMap(({ rows }) => rows.map(({ href }) => href)).toSorted()).toEqual(drawn.toSorted());
});

test("a warning that is repeated two hundred times adds no more strokes than can be told apart", () => {
  const warnings = Array.from({ length: 200 }, (_, index) =>
    aWarning({ id: `2023-01-10-${index}`, weapons, date: on(`2023-0${1 + (index % 9)}-10`) }),
  );
  expect(pictureOf({ warnings, events: [delivered] }).panels[0]?.repeated.length).toBeLessThanOrEqual(9);
});
