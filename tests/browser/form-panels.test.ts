import { expect, test } from "vitest";

import type { IndexedChoice } from "../../src/model/filter-index";
import { foldText } from "../../src/model/fold-text";
import { choicesShownSentence } from "../../src/browser/filter/sentences";
import { foundChoices, shownChoices } from "../../src/browser/filter/form-panels";

const choices = foundChoices([
  ["armour", "Tanks delivered", ""],
  ["crimea", "A strike on Crimea", ""],
  ["missiles", "Missiles delivered", foldText("ракеты")],
  ["troops", "Troops delivered", ""],
] satisfies IndexedChoice[]);

function valuesOf(...asked: Parameters<typeof shownChoices>) {
  return shownChoices(...asked).shown.map(({ choice: [value] }) => value);
}

test("a short list is shown whole, in its order, whatever is chosen", () => {
  expect(valuesOf(choices, "", ["troops"], 4)).toEqual(["armour", "crimea", "missiles", "troops"]);
});

test("words narrow the list, also those that a choice is found by without showing them", () => {
  expect(valuesOf(choices, "DELIVERED", [], 4)).toEqual(["armour", "missiles", "troops"]);
  expect(valuesOf(choices, "ракеты", [], 4)).toEqual(["missiles"]);
});

test("of a list that is too long what is chosen is shown in any case, and how many fit is said", () => {
  expect(valuesOf(choices, "delivered", ["troops"], 2)).toEqual(["troops", "armour"]);
  expect(shownChoices(choices, "delivered", ["troops"], 2).fitting).toBe(3);
});

test("the note says how others are found, and nothing where all are shown", () => {
  expect(choicesShownSentence(100, 3277)).toBe("100 of 3277 shown: type a word to find others");
  expect(choicesShownSentence(12, 12)).toBe("");
});
