import { expect, test } from "vitest";

import { groupHeading, hasPart, selectionBy, selectionSentence } from "../../src/model/selection";
import { anAnswer, anArchive, anEvent, aWarning, on } from "../builders";

const named = aWarning({ id: "named", weapons: ["a-missile"], actor: "a-minister" });
const used = aWarning({ id: "used" });
const neither = aWarning({ id: "neither" });
const strike = anEvent({
  date: on("2023-03-01"),
  actors: ["a-minister"],
  weapons: ["a-missile"],
  answers: [anAnswer({ warning: "named" }), anAnswer({ warning: "used" })],
});
const archive = anArchive({ warnings: [named, used, neither], events: [strike] });

test("a warning that names a weapon is its own, one after which it was used is found by that", () => {
  const ids = ({ own, aftermath }: ReturnType<typeof selectionBy>) =>
    [own, aftermath].map((all) => all.map(({ id }) => id));
  expect(ids(selectionBy(archive, "weapon", "a-missile"))).toEqual([["named"], ["used"]]);
  expect(ids(selectionBy(archive, "actor", "a-minister"))).toEqual([["named"], ["used"]]);
  expect(ids(selectionBy(archive, "weapon", "a-tank"))).toEqual([[], []]);
});

test("an actor has no part in what was done with a weapon of the same name", () => {
  const strike = anEvent({ actors: ["a-minister"], weapons: ["a-missile"] });
  expect(hasPart("actor", "a-minister", { event: strike })).toBe(true);
  expect(hasPart("actor", "a-missile", { event: strike })).toBe(false);
  expect(hasPart("weapon", "a-minister", { event: strike })).toBe(false);
});

test.each([
  ["weapon", 8, 19, "27 warnings: 8 name or plainly mean it, in 19 it was part of what happened afterwards."],
  ["weapon", 1, 0, "1 warning: 1 names or plainly means it."],
  ["weapon", 0, 3, "3 warnings: in 3 it was part of what happened afterwards."],
  ["weapon", 0, 0, "0 warnings: none."],
  ["actor", 4, 24, "28 warnings: 4 of their own, in 24 they acted in what happened afterwards."],
  ["actor", 1, 0, "1 warning: 1 of their own."],
] as const)("why these warnings, by %s: %i and %i", (facet, own, aftermath, words) => {
  const { strong, rest } = selectionSentence(facet, own, aftermath);
  expect(strong + rest).toBe(words);
});

test("the two groups say what they are and how many they hold", () => {
  expect(groupHeading("weapon", "own", 8)).toBe("Named or meant in the warning: 8");
  expect(groupHeading("weapon", "aftermath", 19)).toBe("Part of what happened afterwards: 19");
  expect(groupHeading("actor", "own", 4)).toBe("What they said: 4");
  expect(groupHeading("actor", "aftermath", 1200)).toBe("Where they acted afterwards: 1,200");
});
